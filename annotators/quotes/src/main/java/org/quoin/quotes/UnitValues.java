package org.quoin.quotes;

import java.util.Arrays;
import java.util.List;
import org.quoin.learning.Hash;
import org.quoin.learning.WordClasses;
import org.quoin.plugin.Span;

/** What the units of a passage are, as numbers that features are made of. */
final class UnitValues {

    /** Kinds of chunks: runs of units that make a noun phrase's core or a verb group, and all other units alone. */
    static final int NOUN_CHUNK = 1;

    static final int FINITE_CHUNK = 2;
    static final int INFINITIVE_CHUNK = 3;
    static final int PARTICIPLE_CHUNK = 4;
    static final int QUOTATION_CHUNK = 5;
    private static final int OTHER_CHUNK = 8;

    private static final int QUOTATION = -71;

    final Units units;
    final int size;
    /** Of quotations, whether they are more than a name or a term. */
    private final boolean[] speech;

    final int[] lower;
    final int[] lemma;
    final int[] tag;
    final int[] shape;
    final int[] brown4;
    final int[] brown6;
    final int[] brown10;
    final int[] brown;
    final int[] embedding;
    final int[] group;
    /** The kind of the chunk that a unit belongs to. */
    final int[] chunk;
    /** The first unit of the chunk that a unit belongs to. */
    final int[] chunkBegin;
    /** The unit after the chunk that a unit belongs to. */
    final int[] chunkEnd;
    /** What the reporting verb that a unit may be a form of takes beside it, as a set of bits; 0 for no such verb. */
    final int[] verbKinds;
    /** The roles that the rules give a unit: 1 in a cue, 2 in a source, 4 in content. */
    final int[] ruleRoles;
    /** Of the words that may be cues by rule: 1 at its begin, 2 inside; with the verb's form. */
    final int[] ruleCue;
    /** For the units of the cue that a rule-made attribution has: its index; else -1. */
    final int[] ruleAttribution;

    final List<Attribution> rules;
    final boolean headline;

    UnitValues(Units units, List<Cue> cues, List<Attribution> rules, boolean headline, WordClasses words) {
        this.units = units;
        this.size = units.size();
        this.rules = rules;
        this.headline = headline;
        speech = new boolean[size];
        lower = new int[size];
        lemma = new int[size];
        tag = new int[size];
        shape = new int[size];
        brown4 = new int[size];
        brown6 = new int[size];
        brown10 = new int[size];
        brown = new int[size];
        embedding = new int[size];
        group = new int[size];
        chunk = new int[size];
        chunkBegin = new int[size];
        chunkEnd = new int[size];
        verbKinds = new int[size];
        ruleRoles = new int[size];
        ruleCue = new int[size];
        ruleAttribution = new int[size];
        Arrays.fill(ruleAttribution, -1);
        for (int unit = 0; unit < size; unit++) {
            if (units.isQuotation(unit)) {
                readQuotation(unit);
            } else {
                readWord(unit, words);
            }
        }
        for (Cue cue : cues) {
            for (int unit = cue.begin(); unit < cue.end(); unit++) {
                ruleCue[unit] = (cue.form().ordinal() + 1) * 4 + (unit == cue.begin() ? 1 : unit == cue.verb() ? 3 : 2);
            }
        }
        readRules();
        readChunks();
    }

    private void readQuotation(int unit) {
        Span span = units.piece(unit).span();
        Words words = units.words();
        int first = words.atOrAfter(span.begin());
        int end = words.atOrAfter(span.end());
        boolean verb = false;
        for (int word = first; word < end && !verb; word++) {
            verb = words.wordClass(word) == WordClass.FINITE;
        }
        int count = Math.max(0, end - first - 2);
        int length = count <= 1 ? 1 : count <= 3 ? 2 : count <= 6 ? 3 : count <= 12 ? 4 : 5;
        int last = ".?!,".indexOf(units.lastInside(unit)) + 1;
        boolean capital = units.startsWithCapital(unit);
        speech[unit] = verb && count > 3;
        lower[unit] = QUOTATION;
        lemma[unit] = QUOTATION - 1 - last;
        tag[unit] = QUOTATION - (verb ? 20 : 10) - (capital ? 1 : 0);
        shape[unit] = QUOTATION - length;
        brown4[unit] = brown6[unit] =
                brown10[unit] = brown[unit] = embedding[unit] = group[unit] = QUOTATION - 10 * last - length;
    }

    private void readWord(int unit, WordClasses values) {
        Words words = units.words();
        int word = units.word(unit);
        String form = words.lower(word);
        lower[unit] = form.hashCode();
        lemma[unit] = words.lemma(word).hashCode();
        tag[unit] = words.tag(word).hashCode();
        shape[unit] = shape(words.text(), words.begin(word), words.end(word));
        String text = words.text();
        int path = values.path(Hash.lowerCased(text, words.begin(word), words.end(word)));
        brown[unit] = path;
        brown4[unit] = WordClasses.prefix(path, 4);
        brown6[unit] = WordClasses.prefix(path, 6);
        brown10[unit] = WordClasses.prefix(path, 10);
        int cluster = values.cluster(Hash.word(text, words.begin(word), words.end(word)));
        embedding[unit] = cluster;
        group[unit] = values.group(cluster);
        for (ReportingVerb verb : ReportingVerbs.english().of(form)) {
            for (ReportingVerb.Kind kind : verb.kinds()) {
                verbKinds[unit] |= 1 << kind.ordinal();
            }
        }
    }

    private static int shape(String text, int begin, int end) {
        int shape = 0;
        int last = -1;
        int length = Math.min(end, begin + 20);
        for (int at = begin; at < length; at++) {
            char c = text.charAt(at);
            int kind = Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : 4;
            if (kind != last) {
                shape = shape * 5 + kind;
                last = kind;
            }
        }
        return shape;
    }

    private void readRules() {
        if (size == 0) {
            return;
        }
        for (int i = 0; i < rules.size(); i++) {
            int index = i;
            Attribution rule = rules.get(i);
            rule.cue().forEach(span -> mark(span, 1, index));
            rule.source().forEach(span -> mark(span, 2, -1));
            rule.content().forEach(span -> mark(span, 4, -1));
        }
    }

    private void mark(Span span, int role, int attribution) {
        int unit = at(span.begin());
        for (; unit < size && units.begin(unit) < span.end(); unit++) {
            if (units.end(unit) > span.begin()) {
                ruleRoles[unit] |= role;
                if (attribution >= 0) {
                    ruleAttribution[unit] = attribution;
                }
            }
        }
    }

    /** Tells whether a unit may stand in a source: whatever is not speech itself. */
    boolean mayBeSource(int unit) {
        return !units.isQuotation(unit) || !speech[unit];
    }

    /** Returns the first unit that ends after an offset. */
    int at(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (units.end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the last verb of a stretch, else its last unit. */
    int head(int begin, int end) {
        for (int unit = end - 1; unit >= begin; unit--) {
            if (chunk[unit] >= FINITE_CHUNK && chunk[unit] <= PARTICIPLE_CHUNK) {
                return unit;
            }
        }
        return end - 1;
    }

    private void readChunks() {
        int unit = 0;
        while (unit < size) {
            int kind = kindAt(unit);
            int end = unit + 1;
            if (kind == NOUN_CHUNK) {
                while (end < size && continuesNoun(end)) {
                    end++;
                }
            } else if (kind >= FINITE_CHUNK && kind <= PARTICIPLE_CHUNK) {
                while (end < size && continuesVerb(end)) {
                    end++;
                }
            }
            for (int i = unit; i < end; i++) {
                chunk[i] = kind;
                chunkBegin[i] = unit;
                chunkEnd[i] = end;
            }
            unit = end;
        }
    }

    private int kindAt(int unit) {
        if (units.isQuotation(unit)) {
            return QUOTATION_CHUNK;
        }
        return switch (units.wordClass(unit)) {
            case DETERMINER, ADJECTIVE, NOUN, NAME, PRONOUN, NUMBER, GENITIVE -> NOUN_CHUNK;
            case FINITE -> FINITE_CHUNK;
            case TO, INFINITIVE -> INFINITIVE_CHUNK;
            case GERUND, PARTICIPLE -> PARTICIPLE_CHUNK;
            default -> OTHER_CHUNK + units.wordClass(unit).ordinal();
        };
    }

    private boolean continuesNoun(int unit) {
        if (units.isQuotation(unit)) {
            return false;
        }
        WordClass before = units.wordClass(unit - 1);
        return switch (units.wordClass(unit)) {
            case ADJECTIVE, NUMBER -> before != WordClass.PRONOUN;
            case NOUN, NAME, GENITIVE, HYPHEN -> before != WordClass.PRONOUN || units.is(unit, WordClass.GENITIVE);
            case DETERMINER -> before == WordClass.DETERMINER;
            default -> false;
        };
    }

    private boolean continuesVerb(int unit) {
        if (units.isQuotation(unit)) {
            return false;
        }
        return switch (units.wordClass(unit)) {
            case FINITE, INFINITIVE, PARTICIPLE, GERUND -> true;
            case ADVERB ->
                unit + 1 < size
                        && switch (units.wordClass(unit + 1)) {
                            case INFINITIVE, PARTICIPLE, GERUND -> true;
                            default -> false;
                        };
            default -> false;
        };
    }
}
