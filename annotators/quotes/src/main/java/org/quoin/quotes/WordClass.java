package org.quoin.quotes;

import java.util.Map;
import java.util.Set;

/** What a word is to the grammar of attributions: coarser than part-of-speech tags, and the same for all tag sets. */
enum WordClass {
    DETERMINER,
    ADJECTIVE,
    NOUN,
    NAME,
    PRONOUN,
    NUMBER,
    /** The genitive ending: {@code 's}. */
    GENITIVE,
    ADVERB,
    /** A finite verb, or a modal. */
    FINITE,
    /** An infinitive without its {@code to}. */
    INFINITIVE,
    GERUND,
    PARTICIPLE,
    /** {@code to} before an infinitive. */
    TO,
    PREPOSITION,
    CONJUNCTION,
    /** {@code who}, {@code which}, {@code when}, {@code how}. */
    QUESTION,
    COMMA,
    COLON,
    DASH,
    /** A hyphen within a word that the tokenizer took apart. */
    HYPHEN,
    OPENING_BRACKET,
    CLOSING_BRACKET,
    /** What ends a sentence. */
    STOP,
    OTHER;

    private static final Map<String, WordClass> OF_PENN = Map.ofEntries(
            Map.entry("DT", DETERMINER),
            Map.entry("PDT", DETERMINER),
            Map.entry("PRP$", DETERMINER),
            Map.entry("JJ", ADJECTIVE),
            Map.entry("JJR", ADJECTIVE),
            Map.entry("JJS", ADJECTIVE),
            Map.entry("NN", NOUN),
            Map.entry("NNS", NOUN),
            Map.entry("NNP", NAME),
            Map.entry("NNPS", NAME),
            Map.entry("PRP", PRONOUN),
            Map.entry("EX", PRONOUN),
            Map.entry("CD", NUMBER),
            Map.entry("POS", GENITIVE),
            Map.entry("RB", ADVERB),
            Map.entry("RBR", ADVERB),
            Map.entry("RBS", ADVERB),
            Map.entry("VBD", FINITE),
            Map.entry("VBZ", FINITE),
            Map.entry("VBP", FINITE),
            Map.entry("MD", FINITE),
            Map.entry("VB", INFINITIVE),
            Map.entry("VBG", GERUND),
            Map.entry("VBN", PARTICIPLE),
            Map.entry("TO", TO),
            Map.entry("IN", PREPOSITION),
            Map.entry("CC", CONJUNCTION),
            Map.entry("WP", QUESTION),
            Map.entry("WP$", QUESTION),
            Map.entry("WDT", QUESTION),
            Map.entry("WRB", QUESTION),
            Map.entry("-LRB-", OPENING_BRACKET),
            Map.entry("-RRB-", CLOSING_BRACKET));

    private static final Map<String, WordClass> OF_UNIVERSAL = Map.ofEntries(
            Map.entry("DET", DETERMINER),
            Map.entry("ADJ", ADJECTIVE),
            Map.entry("NOUN", NOUN),
            Map.entry("PROPN", NAME),
            Map.entry("PRON", PRONOUN),
            Map.entry("NUM", NUMBER),
            Map.entry("ADV", ADVERB),
            Map.entry("VERB", FINITE),
            Map.entry("AUX", FINITE),
            Map.entry("ADP", PREPOSITION),
            Map.entry("SCONJ", PREPOSITION),
            Map.entry("CCONJ", CONJUNCTION));

    private static final Set<String> QUESTION_WORDS = Set.of(
            "who", "whom", "whose", "which", "what", "when", "where", "why", "how", "whoever", "whatever", "whether");
    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "its", "our", "their");
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");

    /**
     * Returns the class of a word.
     *
     * @param lower the word in lower case
     * @param penn its Penn Treebank tag, or an empty string where only the universal one is known
     * @param universal its universal tag, or an empty string
     * @param lowerBefore the word before it in the sentence, in lower case, or an empty string
     * @param before the class of the word before it; {@code STOP} at the begin of a sentence
     */
    static WordClass of(String lower, String penn, String universal, String lowerBefore, WordClass before) {
        WordClass mark = ofMark(lower);
        if (mark != OTHER) {
            return mark;
        }
        WordClass byPenn = OF_PENN.get(penn);
        if (byPenn != null) {
            return byPenn == PREPOSITION && QUESTION_WORDS.contains(lower) ? QUESTION : byPenn;
        }
        if (QUESTION_WORDS.contains(lower)) {
            return QUESTION;
        }
        if (lower.equals("'s") || lower.equals("\u2019s") || lower.equals("'") || lower.equals("\u2019")) {
            return universal.equals("AUX") || universal.equals("VERB") ? FINITE : GENITIVE;
        }
        WordClass byUniversal = OF_UNIVERSAL.getOrDefault(universal, OTHER);
        return switch (byUniversal) {
            case FINITE -> verbForm(lower, lowerBefore, before);
            case PRONOUN -> POSSESSIVES.contains(lower) ? DETERMINER : PRONOUN;
            case OTHER ->
                universal.equals("PART") && lower.equals("to") ? TO : universal.equals("PART") ? ADVERB : OTHER;
            case PREPOSITION -> DEMONSTRATIVES.contains(lower) ? PREPOSITION : byUniversal;
            default -> byUniversal;
        };
    }

    /** Tells verb forms by their endings and the word before, where the tag set doesn't. */
    private static WordClass verbForm(String lower, String lowerBefore, WordClass before) {
        if (lower.endsWith("ing") && lower.length() > 4) {
            return GERUND;
        }
        if (before == TO || Auxiliaries.isModal(lowerBefore)) {
            return INFINITIVE;
        }
        boolean pastForm = lower.endsWith("ed") || lower.endsWith("en");
        return Auxiliaries.isBeOrHave(lowerBefore) && !Auxiliaries.isAuxiliary(lower) && (pastForm || before == FINITE)
                ? PARTICIPLE
                : FINITE;
    }

    private static WordClass ofMark(String word) {
        return switch (word) {
            case "," -> COMMA;
            case ":", ";" -> COLON;
            case "-", "--", "---", "\u2013", "\u2014", "\u2015" -> DASH;
            case "(", "[", "{", "-lrb-" -> OPENING_BRACKET;
            case ")", "]", "}", "-rrb-" -> CLOSING_BRACKET;
            case ".", "?", "!", "?!", "!!" -> STOP;
            default -> OTHER;
        };
    }

    /** Tells whether a word of this class can be the last of a noun phrase. */
    boolean endsNounPhrase() {
        return this == NOUN || this == NAME || this == PRONOUN || this == NUMBER || this == CLOSING_BRACKET;
    }

    /** Tells whether a word of this class can be the first of a noun phrase. */
    boolean beginsNounPhrase() {
        return this == DETERMINER
                || this == ADJECTIVE
                || this == NOUN
                || this == NAME
                || this == PRONOUN
                || this == NUMBER;
    }
}
