package org.quoin.testkit;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;
import org.quoin.plugin.Span;
import org.quoin.plugin.WordList;

/** Guesses a word's part of speech from its form: a short list of common words, then endings. */
final class PlainTags {

    /** A part of speech: its Penn Treebank tag and its universal tag. */
    record Tag(String penn, String universal) {}

    private static final Map<String, Tag> WORDS = new HashMap<>();
    private static final Map<String, Tag> ENDINGS = new HashMap<>();

    private static final int LONGEST_ENDING = 4;

    static {
        for (String entry : WordList.of(PlainTags.class, "plain-tags.txt")) {
            String[] parts = entry.split("\\s+");
            Tag tag = new Tag(parts[0], parts[1]);
            for (int i = 2; i < parts.length; i++) {
                boolean ending = parts[i].startsWith("-") && parts[i].length() > 1;
                (ending ? ENDINGS : WORDS).put(ending ? parts[i].substring(1) : parts[i], tag);
            }
        }
    }

    private PlainTags() {}

    /**
     * Guesses a word's tag.
     *
     * @param initial whether it is the first of its sentence, where a capital says nothing
     */
    static Tag tag(String word, boolean initial) {
        String lower = word.toLowerCase(Locale.ROOT);
        Tag known = WORDS.get(lower);
        int first = word.codePointAt(0);
        if (known != null) {
            return known;
        }
        if (Character.isDigit(first)) {
            return new Tag("CD", "NUM");
        }
        if (!Character.isLetter(first)) {
            return new Tag("SYM", "PUNCT");
        }
        if (Character.isUpperCase(first) && !initial) {
            return new Tag("NNP", "PROPN");
        }
        for (int length = Math.min(LONGEST_ENDING, lower.length() - 2); length > 0; length--) {
            Tag ending = ENDINGS.get(lower.substring(lower.length() - length));
            if (ending != null) {
                return ending;
            }
        }
        return Character.isUpperCase(first) ? new Tag("NNP", "PROPN") : new Tag("NN", "NOUN");
    }

    /** Makes an annotation of a tag, of DKPro's type for it. */
    static POS pos(JCas article, Span span, Tag tag) {
        String universal = tag.universal().equals("CCONJ") ? "CONJ" : tag.universal();
        Type type = article.getTypeSystem().getType(POS.class.getPackageName() + ".POS_" + universal);
        POS pos = type == null
                ? new POS(article, span.begin(), span.end())
                : (POS) article.getCas().<POS>createAnnotation(type, span.begin(), span.end());
        pos.setPosValue(tag.penn());
        pos.setCoarseValue(tag.universal());
        return pos;
    }
}
