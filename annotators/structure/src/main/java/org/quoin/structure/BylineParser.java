package org.quoin.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.plugin.Span;

/**
 * Reads bylines. A line is a byline only if all of it can be read as one: names, and then jobs, employers, places or
 * dates. Where a byline runs into the story, it is what stands between "By" and the place in the dateline.
 */
final class BylineParser {

    private static final Pattern BY =
            Pattern.compile("(?i:(?:story |words |written |reported |text )?by)(?:\\s*:\\s*|[\\s\\p{Z}]+)");
    private static final Pattern FROM = Pattern.compile("From[\\s\\p{Z}]+");
    private static final Pattern PART = Pattern.compile("\\s*[|;\u2022\u00B7]\\s*|\\s+[-\u2013\u2014/]+\\s+");
    private static final Pattern JOINT = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+(?:and|AND|And|&|with)\\s+");
    private static final Pattern JOB_BEFORE = Pattern.compile(
            "(?:[\\p{Lu}][\\p{L}.]*\\s+){0,3}(?i:staff\\s+)?(?i:writers?|reporters?|correspondents?|editors?)\\s+");
    private static final Pattern WHERE =
            Pattern.compile("\\s+(?:in|of|for|at|on|is|are)\\s+.*|\\s*\\(.*|\\s+(?i:special to)\\s+.*");
    private static final Pattern PART_OR_COMMA = Pattern.compile("[,|(]");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");

    private static final int LONGEST = 200;
    private static final int LONGEST_RUN_IN = 160;
    private static final int MOST_WORDS_OF_A_PART = 10;

    /** A byline and the dateline that it runs into. */
    record RunIn(ArticleLayout.Byline byline, DatelineParser.Parsed dateline) {}

    private BylineParser() {}

    /** Reads a line that is a byline and says so: "By Ada Vale, Staff Writer", "From Ada Vale, Wire". */
    static Optional<ArticleLayout.Byline> ownLine(String text, Span line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String words = line.of(text);
        Matcher by = BY.matcher(words);
        if (by.lookingAt()) {
            return byline(line, authors(words.substring(by.end()), true));
        }
        Matcher from = FROM.matcher(words);
        return from.lookingAt() && hasAffiliation(words)
                ? byline(line, authors(words.substring(from.end()), false))
                : Optional.empty();
    }

    /**
     * Reads a line of names without "By". It takes more to call it a byline than its shape: a dateline after it, or an
     * employer in it.
     *
     * @param beforeDateline whether the story begins right after it with a dateline
     */
    static Optional<ArticleLayout.Byline> namesOnly(String text, Span line, boolean beforeDateline) {
        String words = line.length() > LONGEST ? "" : line.of(text);
        boolean candidate = beforeDateline
                || hasAffiliation(words) && PART_OR_COMMA.matcher(words).find();
        return candidate ? byline(line, authors(words, false)) : Optional.empty();
    }

    /** Tells whether a line can go on a byline above it: a job or an employer, and no sentence. */
    static boolean isAffiliation(String text, Span line) {
        if (line.length() > LONGEST / 2) {
            return false;
        }
        String words = line.of(text);
        return Words.isCapitalised(words)
                && Words.split(words).length <= 6
                && !Sentences.endsSentence(text, line)
                && hasAffiliation(words);
    }

    /** Reads a byline that a paragraph begins with and the dateline after it: "By Ada Vale LISBON (Wire) - Ships ...". */
    static Optional<RunIn> runIn(String text, Span paragraph) {
        Span head = new Span(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + LONGEST_RUN_IN));
        Matcher by = BY.matcher(text).region(head.begin(), head.end());
        if (!by.lookingAt()) {
            return Optional.empty();
        }
        for (int at = by.end(); at < head.end(); at = nextWord(text, at, head.end())) {
            Span before = new Span(by.end(), at).trim(text);
            List<String> authors = authors(before.of(text), false);
            if (authors.isEmpty()) {
                continue;
            }
            Optional<DatelineParser.Parsed> dateline =
                    DatelineParser.runInCapitals(text, new Span(at, paragraph.end()));
            if (dateline.isPresent()) {
                Span span = new Span(paragraph.begin(), withoutSeparator(text, before));
                return Optional.of(new RunIn(new ArticleLayout.Byline(span, authors), dateline.get()));
            }
        }
        return Optional.empty();
    }

    private static int nextWord(String text, int from, int limit) {
        int at = from;
        while (at < limit && !Span.isBlank(text.charAt(at))) {
            at++;
        }
        while (at < limit && Span.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int withoutSeparator(String text, Span byline) {
        int end = byline.end();
        while (end > byline.begin()
                && !Character.isLetterOrDigit(text.charAt(end - 1))
                && text.charAt(end - 1) != '.'
                && text.charAt(end - 1) != ')') {
            end--;
        }
        return end;
    }

    private static Optional<ArticleLayout.Byline> byline(Span line, List<String> authors) {
        return authors.isEmpty() ? Optional.empty() : Optional.of(new ArticleLayout.Byline(line, authors));
    }

    /** Returns the names in what follows "By"; none if any of it can't be part of a byline. */
    private static List<String> authors(String credit, boolean agencyAlone) {
        String words = Words.collapse(credit);
        Matcher job = JOB_BEFORE.matcher(words);
        if (job.lookingAt()) {
            words = words.substring(job.end());
        }
        String[] parts = PART.split(words);
        List<String> authors = new ArrayList<>();
        if (parts.length == 0 || !readNames(parts[0], authors, agencyAlone)) {
            return List.of();
        }
        for (int i = 1; i < parts.length; i++) {
            if (!isFurtherPart(parts[i])) {
                return List.of();
            }
        }
        return authors;
    }

    private static boolean readNames(String part, List<String> authors, boolean agencyAlone) {
        for (String joined : JOINT.split(part)) {
            String name = WHERE.matcher(joined).replaceFirst("");
            boolean whereabouts = name.length() < joined.length();
            if (whereabouts && Words.split(joined.substring(name.length())).length > MOST_WORDS_OF_A_PART) {
                return false;
            }
            name = name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
            if (PersonNames.isSuffix(name) && !authors.isEmpty()) {
                int last = authors.size() - 1;
                authors.set(last, authors.get(last) + ", " + name);
            } else if (isAgency(name) && authors.isEmpty() && agencyAlone) {
                authors.add(name);
            } else if (isName(name)) {
                authors.add(name);
            } else if (authors.isEmpty() || !isWhereabouts(joined)) {
                return false;
            }
        }
        return !authors.isEmpty();
    }

    private static boolean isName(String name) {
        return PersonNames.isFullName(name)
                && !hasAffiliation(name)
                && !HeaderWords.REGIONS.has(name)
                && !DIGIT.matcher(name).matches();
    }

    private static boolean isAgency(String name) {
        return HeaderWords.AGENCIES.has(name);
    }

    /** A job, an employer, a place or a date after the name. */
    private static boolean isWhereabouts(String piece) {
        int words = Words.split(piece).length;
        return words <= MOST_WORDS_OF_A_PART
                && (hasAffiliation(piece)
                        || HeaderWords.REGIONS.has(piece)
                        || DIGIT.matcher(piece).matches()
                        || words == 1 && Words.isCapitalised(piece));
    }

    private static boolean isFurtherPart(String part) {
        int words = Words.split(part).length;
        return words <= 4 && !Sentences.isStop(part.isEmpty() ? ' ' : part.charAt(part.length() - 1))
                || words <= MOST_WORDS_OF_A_PART
                        && (hasAffiliation(part) || DIGIT.matcher(part).matches());
    }

    private static boolean hasAffiliation(String phrase) {
        return phrase.startsWith("The ")
                || HeaderWords.AFFILIATIONS.hasAnyOf(phrase)
                || HeaderWords.AGENCIES.hasAnyOf(phrase);
    }
}
