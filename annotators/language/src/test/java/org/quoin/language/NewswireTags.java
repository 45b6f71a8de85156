package org.quoin.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quoin.plugin.Span;

/**
 * Sentences of newswire whose corpus gives Penn tags by an older convention (CoNLL-2003): only the tags that mean the
 * same in both conventions and leave no choice of universal tag are learnt; the other words only stand by.
 */
final class NewswireTags {

    private static final int SHORTEST = 8;

    private static final Map<String, String> SAFE = Map.ofEntries(
            Map.entry("NN", "NN/NOUN"),
            Map.entry("NNS", "NNS/NOUN"),
            Map.entry("NNP", "NNP/PROPN"),
            Map.entry("JJ", "JJ/ADJ"),
            Map.entry("JJR", "JJR/ADJ"),
            Map.entry("JJS", "JJS/ADJ"),
            Map.entry("RB", "RB/ADV"),
            Map.entry("VB", "VB/VERB"),
            Map.entry("VBD", "VBD/VERB"),
            Map.entry("VBG", "VBG/VERB"),
            Map.entry("VBN", "VBN/VERB"),
            Map.entry("VBP", "VBP/VERB"),
            Map.entry("VBZ", "VBZ/VERB"),
            Map.entry("MD", "MD/AUX"),
            Map.entry("CD", "CD/NUM"),
            Map.entry("PRP", "PRP/PRON"),
            Map.entry("PRP$", "PRP$/PRON"),
            Map.entry(",", ",/PUNCT"),
            Map.entry(".", "./PUNCT"));

    private static final Set<String> AMBIGUOUS = Set.of(
            "be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m", "have", "has", "had", "having",
            "'ve", "'d", "do", "does", "did", "done", "doing", "get", "gets", "got", "getting", "not", "n't", "no",
            "so", "that", "as", "more", "most", "much", "one");

    private final Set<String> otherConvention;

    /**
     * Makes a reader.
     *
     * @param newer sentences with both tags: a part of a name that is an adjective or a plural there ("National",
     *     "States") has tags that the older convention does not tell
     */
    NewswireTags(List<TaggedSentence> newer) {
        otherConvention = new HashSet<>();
        for (TaggedSentence sentence : newer) {
            for (int i = 0; i < sentence.labels().size(); i++) {
                String label = sentence.labels().get(i);
                if (label.endsWith("/ADJ") || label.startsWith("NNPS/")) {
                    otherConvention.add(
                            sentence.tokens().word(sentence.first() + i).toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    List<TaggedSentence> sentences(List<GoldArticle> articles) {
        List<TaggedSentence> sentences = new ArrayList<>();
        for (GoldArticle article : articles) {
            Tokens tokens = article.goldTokens();
            List<Span> spans = article.goldSentences();
            CaseEvidence evidence = CaseEvidence.of(tokens, spans);
            for (Span span : spans) {
                if (isProse(tokens, span)) {
                    sentences.add(new TaggedSentence(tokens, span.begin(), labels(article, tokens, span), evidence));
                }
            }
        }
        return sentences;
    }

    private static boolean isProse(Tokens tokens, Span span) {
        return span.length() >= SHORTEST
                && tokens.is(span.end() - 1, '.')
                && !Words.isHeadline(tokens, span.begin(), span.length());
    }

    private List<String> labels(GoldArticle article, Tokens tokens, Span span) {
        List<String> labels = new ArrayList<>();
        for (int i = span.begin(); i < span.end(); i++) {
            String tag = article.tokens().get(i).tag();
            boolean initial = i == span.begin() || !Character.isLetterOrDigit(tokens.first(i - 1));
            labels.add(
                    isSafe(tokens.word(i), tag, initial)
                            ? SAFE.getOrDefault(tag, TagLabels.UNTAGGED)
                            : TagLabels.UNTAGGED);
        }
        return labels;
    }

    /**
     * The corpus was tagged by machine, which errs most often on capitals: a capitalised word must be a name, no other
     * word one, and where every word has a capital none is learnt.
     */
    private boolean isSafe(String word, String tag, boolean initial) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (AMBIGUOUS.contains(lower) || word.indexOf('-') >= 0) {
            return false;
        }
        boolean name = tag.equals("NNP");
        if (name != Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        return !name || !initial && !otherConvention.contains(lower);
    }
}
