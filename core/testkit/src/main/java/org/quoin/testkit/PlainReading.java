package org.quoin.testkit;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;
import org.quoin.plugin.Span;
import org.quoin.type.Article;

/**
 * Reads a text as plainly as can be, in the place of components that read it well: a line is a paragraph; a full stop,
 * question or exclamation mark before a space ends a sentence; a run of letters and digits is a token, and so is any
 * other character; parts of speech are guessed from a word's form; a lemma is the word in lower case.
 */
final class PlainReading {

    private static final String POS_TYPE = POS.class.getName();

    private PlainReading() {}

    /** Adds those of the types that it knows to an article; the other types are left to the author of the test. */
    static void add(CAS cas, Set<String> types) {
        JCas article = jcas(cas);
        String text = article.getDocumentText();
        if (types.contains(Article.class.getName())) {
            new Article(article, 0, text.length()).addToIndexes();
        }
        List<Span> paragraphs = paragraphs(text);
        if (types.contains(Paragraph.class.getName())) {
            paragraphs.forEach(span -> new Paragraph(article, span.begin(), span.end()).addToIndexes());
        }
        boolean tagged = types.stream().anyMatch(type -> type.startsWith(POS_TYPE));
        for (Span paragraph : paragraphs) {
            for (Span sentence : sentences(text, paragraph)) {
                if (types.contains(Sentence.class.getName())) {
                    new Sentence(article, sentence.begin(), sentence.end()).addToIndexes();
                }
                addTokens(article, tokens(text, sentence), types, tagged);
            }
        }
    }

    private static void addTokens(JCas article, List<Span> tokens, Set<String> types, boolean tagged) {
        String text = article.getDocumentText();
        boolean tokenized = types.contains(Token.class.getName());
        boolean lemmatized = types.contains(Lemma.class.getName());
        for (int i = 0; i < tokens.size() && (tokenized || tagged || lemmatized); i++) {
            Span span = tokens.get(i);
            String word = span.of(text);
            Token token = new Token(article, span.begin(), span.end());
            if (tagged) {
                token.setPos(PlainTags.pos(article, span, PlainTags.tag(word, i == 0)));
                token.getPos().addToIndexes();
            }
            if (lemmatized) {
                Lemma lemma = new Lemma(article, span.begin(), span.end());
                lemma.setValue(word.toLowerCase(Locale.ROOT));
                lemma.addToIndexes();
                token.setLemma(lemma);
            }
            if (tokenized) {
                token.addToIndexes();
            }
        }
    }

    /** Returns the lines that are not blank, trimmed. */
    static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                addTrimmed(begin, i, text, paragraphs);
                begin = i + 1;
            }
        }
        return paragraphs;
    }

    static List<Span> sentences(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int begin = paragraph.begin();
        boolean ending = false;
        for (int i = begin; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (Span.isBlank(c) && ending) {
                addTrimmed(begin, i, text, sentences);
                begin = i;
            }
            ending = ".!?".indexOf(c) >= 0 || ending && "\"'”’»)".indexOf(c) >= 0;
        }
        addTrimmed(begin, paragraph.end(), text, sentences);
        return sentences;
    }

    static List<Span> tokens(String text, Span sentence) {
        List<Span> tokens = new ArrayList<>();
        int at = sentence.begin();
        while (at < sentence.end()) {
            int end = at;
            while (end < sentence.end() && isWordPart(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end == at) {
                end += Character.charCount(text.codePointAt(at));
            }
            int first = text.codePointAt(at);
            if (!Character.isISOControl(first) && !(first <= '\uFFFF' && Span.isBlank((char) first))) {
                tokens.add(new Span(at, end));
            }
            at = end;
        }
        return tokens;
    }

    private static boolean isWordPart(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }

    private static void addTrimmed(int begin, int end, String text, List<Span> spans) {
        Span span = new Span(begin, end).trim(text);
        if (!span.isEmpty()) {
            spans.add(span);
        }
    }

    private static JCas jcas(CAS cas) {
        try {
            return cas.getJCas();
        } catch (CASException e) {
            throw new IllegalStateException("the types on the class path don't fit their Java classes", e);
        }
    }
}
