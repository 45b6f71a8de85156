package org.quoin.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.plugin.Span;

/**
 * Finds credit lines in a paragraph: in brackets anywhere, "Reporting by ..." as the whole paragraph or its last
 * sentences, and sentences that say who contributed.
 */
final class CreditParser {

    private static final Pattern CONTRIBUTED = Pattern.compile(
            "\\b(?:also )?contributed (?:to (?:this|the) (?:report|story|article|piece)|reporting|from \\p{Lu})");
    private static final Pattern JOB = Pattern.compile("(?:[\\p{Lu}][\\p{L}.]*[\\s\\p{Z}]+){0,4}(?i:staff[\\s\\p{Z}]+)?"
            + "(?i:writers?|reporters?|correspondents?|journalists?|producers?|researchers?)[\\s\\p{Z}]+");

    private static final int LONGEST = 700;
    private static final int LONGEST_TAIL = 80;
    private static final int MOST_ROLE_WORDS = 6;

    private final String text;
    private final CreditGrammar grammar;

    CreditParser(String text) {
        this.text = text;
        this.grammar = new CreditGrammar(text);
    }

    /** Returns the credit lines of a paragraph, in text order. */
    List<ArticleLayout.Credit> find(Span paragraph) {
        List<ArticleLayout.Credit> credits = new ArrayList<>();
        int at = nextOpen(paragraph.begin(), paragraph.end());
        while (at >= 0) {
            Span bracket = bracketWithRole(at, paragraph);
            if (!bracket.isEmpty()) {
                credit(bracket, grammar.people(new Span(at + 1, bracket.end()))).ifPresent(credits::add);
            }
            at = nextOpen(Math.max(at + 1, bracket.end()), paragraph.end());
        }
        if (credits.isEmpty()) {
            atTheEnd(paragraph).or(() -> contributed(paragraph)).ifPresent(credits::add);
        }
        return credits;
    }

    private int nextOpen(int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == '(' || text.charAt(at) == '[') {
                return at;
            }
        }
        return -1;
    }

    /** Returns the bracket that opens at an offset; an empty span if it does not begin with a role. */
    private Span bracketWithRole(int open, Span paragraph) {
        int limit = Math.min(paragraph.end(), open + LONGEST);
        if (!grammar.beginsWithRole(new Span(open + 1, limit))) {
            return new Span(open, open);
        }
        int close = closing(open, limit);
        return new Span(open, close < limit ? close + 1 : limit);
    }

    /** Returns where the bracket closes; a bracket that never does goes to the limit. */
    private int closing(int open, int limit) {
        int depth = 0;
        for (int at = open; at < limit; at++) {
            char c = text.charAt(at);
            depth += c == '(' || c == '[' ? 1 : isClosing(c) ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return limit;
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']';
    }

    /** "Reporting by ..." to the end of the paragraph: at its begin, after a dash or after a sentence. */
    private Optional<ArticleLayout.Credit> atTheEnd(Span paragraph) {
        int from = Math.max(paragraph.begin(), paragraph.end() - LONGEST);
        for (int by = grammar.nextBy(from, paragraph.end()); by >= 0; by = grammar.nextBy(by + 1, paragraph.end())) {
            int begin = beginOfCredit(paragraph, by);
            if (begin < 0) {
                continue;
            }
            Span span = new Span(begin, paragraph.end());
            Span words = withoutDash(span);
            if (grammar.isAllCredit(words)) {
                return credit(span, grammar.people(words));
            }
        }
        return Optional.empty();
    }

    /** Walks back from "by" over the words of the role; what is before them must end a sentence or be a dash. */
    private int beginOfCredit(Span paragraph, int by) {
        int end = by;
        for (int words = 0; words < MOST_ROLE_WORDS; words++) {
            int begin = grammar.beginOfRoleWord(end, paragraph.begin());
            if (begin < 0) {
                return -1;
            }
            int before = new Span(paragraph.begin(), begin).trim(text).end();
            int dash = before;
            while (dash > paragraph.begin() && isDash(text.charAt(dash - 1))) {
                dash--;
            }
            if (dash < before) {
                return dash;
            }
            if (Character.isUpperCase(text.charAt(begin)) && Sentences.startsSentence(text, paragraph, begin)) {
                return begin;
            }
            end = before;
        }
        return -1;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '_' || c >= '\u2010' && c <= '\u2015';
    }

    private Span withoutDash(Span span) {
        int at = span.begin();
        while (at < span.end() && (isDash(text.charAt(at)) || Span.isBlank(text.charAt(at)))) {
            at++;
        }
        return new Span(at, span.end());
    }

    /** "Ada Vale and Bo Lind contributed to this report." */
    private Optional<ArticleLayout.Credit> contributed(Span paragraph) {
        int from = Math.max(paragraph.begin(), paragraph.end() - LONGEST);
        Matcher verb = CONTRIBUTED.matcher(text).region(from, paragraph.end());
        if (!verb.find()) {
            return Optional.empty();
        }
        int begin = beginOfContributors(paragraph, from, verb.start());
        Span names = withoutJob(new Span(begin, verb.start()).trim(text));
        List<ArticleLayout.Credit.Person> people = grammar.people(names, "contributing");
        boolean namesFirst = !people.isEmpty() && people.get(0).span().begin() - names.begin() <= LONGEST_TAIL / 2;
        return namesFirst
                ? credit(new Span(begin, endOfSentence(verb.end(), paragraph.end())), people)
                : Optional.empty();
    }

    private int beginOfContributors(Span paragraph, int from, int verb) {
        int begin = verb;
        while (begin > from) {
            boolean starts = Character.isUpperCase(text.charAt(begin))
                    && (Sentences.startsSentence(text, paragraph, begin) || isAfterDash(begin, from));
            if (starts) {
                return begin;
            }
            begin--;
        }
        return begin;
    }

    private boolean isAfterDash(int at, int limit) {
        int before = new Span(limit, at).trim(text).end();
        return before < at && before - 1 > limit && isDash(text.charAt(before - 1));
    }

    private int endOfSentence(int from, int limit) {
        int end = from;
        while (end < Math.min(limit, from + LONGEST_TAIL)) {
            if (Sentences.isStop(text.charAt(end++))) {
                return end;
            }
        }
        return limit - from <= LONGEST_TAIL ? limit : from;
    }

    private Span withoutJob(Span names) {
        Matcher job = JOB.matcher(text).region(names.begin(), names.end());
        return job.lookingAt() ? new Span(job.end(), names.end()) : names;
    }

    private Optional<ArticleLayout.Credit> credit(Span span, List<ArticleLayout.Credit.Person> people) {
        return people.isEmpty() ? Optional.empty() : Optional.of(new ArticleLayout.Credit(span.trim(text), people));
    }
}
