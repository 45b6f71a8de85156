package org.quoin.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with gold tags.
 *
 * @param tokens the text's tokens
 * @param first index of the sentence's first token
 * @param labels for each of its tokens, the Penn tag and the universal tag, parted by a slash
 * @param evidence of the article that the sentence stands in
 */
record TaggedSentence(Tokens tokens, int first, List<String> labels, CaseEvidence evidence) {

    /** Reads the sentence into a tagger's words. */
    void into(Words words, Lexicon lexicon) {
        words.read(tokens, first, labels.size(), lexicon, evidence);
    }

    /** One sentence in so many is learnt a second time in capitals, and another one capitalised. */
    private static final int HEADLINE_EVERY = 15;

    private static final int SHORTEST_CAPITALISED = 4;

    /** Adds copies of some sentences as headlines write them, which the corpora have few of. */
    static List<TaggedSentence> withHeadlines(List<TaggedSentence> sentences) {
        List<TaggedSentence> all = new ArrayList<>(sentences);
        for (int i = 0; i < sentences.size(); i += HEADLINE_EVERY) {
            all.add(sentences.get(i).rewritten(true));
        }
        for (int i = HEADLINE_EVERY / 2; i < sentences.size(); i += HEADLINE_EVERY) {
            all.add(sentences.get(i).rewritten(false));
        }
        return all;
    }

    /** Returns the sentence in capitals, or with its long words capitalised. */
    private TaggedSentence rewritten(boolean inCapitals) {
        int last = first + labels.size() - 1;
        int from = tokens.begin(first);
        char[] text = tokens.text().substring(from, tokens.end(last)).toCharArray();
        for (int token = first; token <= last; token++) {
            if (inCapitals
                    || tokens.length(token) >= SHORTEST_CAPITALISED && !Chars.isApostrophe(tokens.first(token))) {
                int stop = inCapitals ? tokens.end(token) : tokens.begin(token) + 1;
                for (int i = tokens.begin(token); i < stop; i++) {
                    text[i - from] = Character.toUpperCase(text[i - from]);
                }
            }
        }
        Tokens copy = new Tokens(new String(text));
        for (int token = first; token <= last; token++) {
            copy.add(tokens.begin(token) - from, tokens.end(token) - from);
        }
        return new TaggedSentence(copy, 0, labels, evidence);
    }
}
