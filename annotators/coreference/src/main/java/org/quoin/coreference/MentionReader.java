package org.quoin.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.quoin.type.EntityMention;

/** Reads the mentions of an article out of its CAS. */
final class MentionReader {

    private final Map<Long, EntityMention> bySpan = new HashMap<>();
    private final EntityMention[] annotations;
    private final Discourse discourse;

    private MentionReader(JCas article, Lexicon lexicon) {
        ArticleReader reader = ArticleReader.read(article, lexicon);
        Words words = reader.words();
        QuotedWords quotes = QuotedWords.of(article, reader);
        MentionList list = new MentionList(words);
        List<EntityMention> all = article.select(EntityMention.class).asList();
        for (boolean names : new boolean[] {true, false}) {
            for (EntityMention annotation : all) {
                if (NameWords.isName(annotation) == names) {
                    add(annotation, reader, quotes, list);
                }
            }
        }
        List<Mention> mentions = list.inOrder();
        annotations = new EntityMention[mentions.size()];
        for (Mention mention : mentions) {
            annotations[mention.index()] = bySpan.get(span(mention.begin(), mention.end()));
        }
        discourse = Discourse.of(words, mentions, quotes.speeches(mentions));
    }

    /**
     * Reads an article, which must have a text.
     *
     * @param lexicon the words of earlier articles
     */
    static MentionReader read(JCas article, Lexicon lexicon) {
        return new MentionReader(article, lexicon);
    }

    /** Adds a mention; of two with the same span, the first counts. */
    private void add(EntityMention annotation, ArticleReader reader, QuotedWords quotes, MentionList list) {
        Words words = reader.words();
        Optional<Phrase> covered = words.phrase(annotation.getBegin(), annotation.getEnd());
        if (covered.isEmpty()
                || bySpan.putIfAbsent(span(annotation.getBegin(), annotation.getEnd()), annotation) != null) {
            return;
        }
        Phrase phrase = withHead(covered.get(), annotation, words);
        int quote = quotes.quote(phrase.head());
        int zone = reader.zone(phrase.head());
        boolean aside = reader.isAside(phrase.head());
        String type = annotation.getValue() == null ? "" : annotation.getValue();
        if (NameWords.isName(annotation)) {
            NameSpan name = new NameSpan(annotation.getBegin(), annotation.getEnd(), type);
            list.addName(name, annotation.getCoveredText(), phrase, quote, zone, aside);
            return;
        }
        MentionForm form =
                annotation.getForm().equals(MentionForm.PRONOUN.label()) ? MentionForm.PRONOUN : MentionForm.NOMINAL;
        list.add(new NounPhraseMention(phrase, form, type, ""), quote, zone, aside);
    }

    private static Phrase withHead(Phrase phrase, EntityMention annotation, Words words) {
        Annotation head = annotation.getHead();
        if (head == null || NameWords.isName(annotation)) {
            return phrase;
        }
        int word = words.wordAt(head.getBegin());
        return word >= phrase.first() && word <= phrase.last()
                ? new Phrase(word, phrase.first(), phrase.last())
                : phrase;
    }

    private static long span(int begin, int end) {
        return (long) begin << Integer.SIZE | end;
    }

    Discourse discourse() {
        return discourse;
    }

    /** Returns the annotation that a mention was read from. */
    EntityMention annotation(Mention mention) {
        return annotations[mention.index()];
    }
}
