package org.quoin.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.plugin.Span;

/**
 * Finds credit lines in a paragraph: in brackets anywhere, "Reporting by ..." as the whole paragraph or its last
 * sentences, and sentences that say who contributed.
 */
final class CreditParser {

    private static final Set<String> BEFORE_ROLE = Set.of("with", "additional", "further", "extra", "original");
    private static final Set<String> BETWEEN_ROLES = Set.of("and", "&");
    private static final Pattern CONTRIBUTED = Pattern.compile(
            "\\b(?:also )?contributed (?:to (?:this|the) (?:report|story|article|piece)|reporting|from [^.]{1,60})\\b");
    private static final Pattern CLAUSE_END = Pattern.compile("[;\\])(]|\\.(?=[\\s\\p{Z}]|$|\\))");
    private static final Pattern JOINT =
            Pattern.compile("[\\s\\p{Z}]*,[\\s\\p{Z}]*(?:and[\\s\\p{Z}]+)?|[\\s\\p{Z}]+(?:and|&)[\\s\\p{Z}]+");
    private static final Pattern WHERE =
            Pattern.compile("[\\s\\p{Z}]+(?:in|at|from|on|for|of)[\\s\\p{Z}]+.*", Pattern.DOTALL);

    private static final int LONGEST = 700;

    private final String text;

    CreditParser(String text) {
        this.text = text;
    }

    /** Returns the credit lines of a paragraph, in text order. */
    List<ArticleLayout.Credit> find(Span paragraph) {
        List<ArticleLayout.Credit> credits = new ArrayList<>();
        Span rest = paragraph;
        for (int open = nextOpen(paragraph.begin(), paragraph.end());
                open >= 0;
                open = nextOpen(open + 1, paragraph.end())) {
            Optional<ArticleLayout.Credit> credit = inBrackets(open, paragraph);
            if (credit.isPresent()) {
                credits.add(credit.get());
                open = credit.get().span().end() - 1;
                rest = new Span(open + 1, paragraph.end());
            }
        }
        if (credits.isEmpty()) {
            atTheEnd(rest).or(() -> contributed(paragraph)).ifPresent(credits::add);
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

    private Optional<ArticleLayout.Credit> inBrackets(int open, Span paragraph) {
        Clause first = clauseAt(new Span(open + 1, Math.min(paragraph.end(), open + LONGEST)));
        if (first == null) {
            return Optional.empty();
        }
        int close = closing(open, paragraph.end());
        List<ArticleLayout.Credit.Person> people = people(new Span(open + 1, close));
        int end = close < paragraph.end() && isClosing(text.charAt(close)) ? close + 1 : close;
        return people.isEmpty() ? Optional.empty() : credit(new Span(open, end), people);
    }

    /** Returns where the bracket closes; a bracket that never does goes to the end of the paragraph. */
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

    /** "Reporting by ..." to the end of the paragraph, at its begin, after a dash or after a sentence. */
    private Optional<ArticleLayout.Credit> atTheEnd(Span paragraph) {
        int from = Math.max(paragraph.begin(), paragraph.end() - LONGEST);
        for (int at = nextBy(from, paragraph.end()); at >= 0; at = nextBy(at + 1, paragraph.end())) {
            int begin = beginOfRole(paragraph, at);
            if (begin < 0) {
                continue;
            }
            Span span = new Span(begin, paragraph.end()).trim(text);
            Clause clause = clauseAt(afterDash(span));
            if (clause != null && isAllCredit(span)) {
                List<ArticleLayout.Credit.Person> people = people(span);
                if (!people.isEmpty()) {
                    return credit(span, people);
                }
            }
        }
        return Optional.empty();
    }

    private int nextBy(int from, int limit) {
        for (int at = from; at + 3 < limit; at++) {
            boolean by = text.charAt(at + 1) == 'b' && text.charAt(at + 2) == 'y';
            if (by && Span.isBlank(text.charAt(at)) && Span.isBlank(text.charAt(at + 3))) {
                return at;
            }
        }
        return -1;
    }

    /** Walks back from " by " over the words of the role; what is before them must end a sentence or be a dash. */
    private int beginOfRole(Span paragraph, int by) {
        int begin = by;
        for (int words = 0; words < 6; words++) {
            int wordBegin = begin;
            while (wordBegin > paragraph.begin() && Character.isLetter(text.charAt(wordBegin - 1))) {
                wordBegin--;
            }
            if (wordBegin == begin || !isRoleWord(text.substring(wordBegin, begin))) {
                return -1;
            }
            int before = wordBegin;
            while (before > paragraph.begin() && Span.isBlank(text.charAt(before - 1))) {
                before--;
            }
            int dash = before;
            while (dash > paragraph.begin() && isDash(text.charAt(dash - 1))) {
                dash--;
            }
            if (dash < before) {
                return dash;
            }
            if (Sentences.startsSentence(text, paragraph, wordBegin)) {
                return Character.isUpperCase(text.charAt(wordBegin)) ? wordBegin : -1;
            }
            begin = before;
        }
        return -1;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '_' || c >= '\u2010' && c <= '\u2015';
    }

    private static boolean isRoleWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return HeaderWords.ROLES.has(lower) || BEFORE_ROLE.contains(lower) || BETWEEN_ROLES.contains(lower);
    }

    private Span afterDash(Span span) {
        int at = span.begin();
        while (at < span.end() && (isDash(text.charAt(at)) || Span.isBlank(text.charAt(at)))) {
            at++;
        }
        return new Span(at, span.end());
    }

    /** Tells whether every sentence or clause of a stretch names a role: a story that goes on after it is not one. */
    private boolean isAllCredit(Span span) {
        List<Span> clauses = clauses(afterDash(span));
        return clauses.stream().allMatch(clause -> clauseAt(clause) != null);
    }

    /** "Ada Vale and Bo Lind contributed to this report." */
    private Optional<ArticleLayout.Credit> contributed(Span paragraph) {
        int from = Math.max(paragraph.begin(), paragraph.end() - LONGEST);
        Matcher verb = CONTRIBUTED.matcher(text).region(from, paragraph.end());
        if (!verb.find()) {
            return Optional.empty();
        }
        int begin = verb.start();
        while (begin > from
                && !(Character.isUpperCase(text.charAt(begin)) && Sentences.startsSentence(text, paragraph, begin))) {
            begin--;
        }
        Span names = withoutJob(new Span(begin, verb.start()).trim(text));
        List<ArticleLayout.Credit.Person> people = new ArrayList<>();
        addNames(names, "contributing", people);
        int end = verb.end();
        while (end < paragraph.end() && Sentences.isStop(text.charAt(end))) {
            end++;
        }
        return people.isEmpty() ? Optional.empty() : credit(new Span(begin, end), people);
    }

    private static final Pattern JOB = Pattern.compile(
            "(?:[\\p{Lu}][\\p{L}.]*[\\s\\p{Z}]+){0,4}(?i:staff[\\s\\p{Z}]+)?(?i:writers?|reporters?|correspondents?|journalists?|producers?|researchers?)[\\s\\p{Z}]+");

    private Span withoutJob(Span names) {
        Matcher job = JOB.matcher(text).region(names.begin(), names.end());
        return job.lookingAt() ? new Span(job.end(), names.end()) : names;
    }

    /** The role and the names of one clause, such as "additional reporting by Ada Vale in Lisbon". */
    private record Clause(String role, Span names) {}

    private List<ArticleLayout.Credit.Person> people(Span credit) {
        List<ArticleLayout.Credit.Person> people = new ArrayList<>();
        for (Span span : clauses(credit)) {
            for (Clause clause = clauseAt(span); clause != null; ) {
                Span next = nextRole(clause.names());
                Span names = next.isEmpty()
                        ? clause.names()
                        : new Span(clause.names().begin(), next.begin()).trim(text);
                addNames(names, clause.role(), people);
                clause = next.isEmpty() ? null : clauseAt(next);
            }
        }
        return people;
    }

    /** Where one clause holds two roles ("writing by Ada Vale, editing by Bo Lind"), returns the rest from the second. */
    private Span nextRole(Span names) {
        for (int at = nextBy(names.begin(), names.end()); at >= 0; at = nextBy(at + 1, names.end())) {
            int begin = at;
            for (int word = at; word > names.begin(); ) {
                int wordBegin = word;
                while (wordBegin > names.begin() && Character.isLetter(text.charAt(wordBegin - 1))) {
                    wordBegin--;
                }
                if (!isRoleWord(text.substring(wordBegin, word))) {
                    break;
                }
                begin = wordBegin;
                word = wordBegin;
                while (word > names.begin() && Span.isBlank(text.charAt(word - 1))) {
                    word--;
                }
            }
            if (begin < at) {
                return new Span(begin, names.end());
            }
        }
        return new Span(names.end(), names.end());
    }

    private List<Span> clauses(Span credit) {
        List<Span> clauses = new ArrayList<>();
        Matcher end = CLAUSE_END.matcher(text).region(credit.begin(), credit.end());
        int begin = credit.begin();
        while (end.find()) {
            if (text.charAt(end.start()) == '.' && isInitial(end.start(), credit)) {
                continue;
            }
            addClause(new Span(begin, end.start()), clauses);
            begin = end.end();
        }
        addClause(new Span(begin, credit.end()), clauses);
        return clauses;
    }

    private void addClause(Span span, List<Span> clauses) {
        Span clause = span.trim(text);
        if (!clause.isEmpty()) {
            clauses.add(clause);
        }
    }

    /** The stop after "J." or "Jr." ends no clause. */
    private boolean isInitial(int stop, Span within) {
        int begin = stop;
        while (begin > within.begin() && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        boolean more = stop + 1 < within.end();
        return more && (stop - begin == 1 || PersonNames.isSuffix(text.substring(begin, stop)));
    }

    /** Reads a clause that begins with a role; null if it does not. */
    private Clause clauseAt(Span span) {
        Cursor cursor = new Cursor(text, span);
        StringBuilder role = new StringBuilder();
        boolean named = false;
        for (int words = 0; words < 8; words++) {
            String word = cursor.word();
            String lower = word.toLowerCase(Locale.ROOT);
            if (named && lower.equals("by")) {
                cursor.pass(word);
                cursor.skip(':');
                return new Clause(role.toString(), new Span(cursor.at(), span.end()).trim(text));
            }
            if (!isRoleWord(word)) {
                return null;
            }
            cursor.pass(word);
            cursor.skip(',');
            named |= HeaderWords.ROLES.has(word);
            if (!lower.equals("with")) {
                role.append(role.isEmpty() ? "" : " ").append(lower.equals("&") ? "and" : lower);
            }
        }
        return null;
    }

    private void addNames(Span names, String role, List<ArticleLayout.Credit.Person> people) {
        Matcher joint = JOINT.matcher(text).region(names.begin(), names.end());
        int begin = names.begin();
        while (joint.find()) {
            addName(new Span(begin, joint.start()), role, people);
            begin = joint.end();
        }
        addName(new Span(begin, names.end()), role, people);
    }

    private void addName(Span piece, String role, List<ArticleLayout.Credit.Person> people) {
        Matcher where = WHERE.matcher(text).region(piece.begin(), piece.end());
        Span span = withoutPlace(new Span(piece.begin(), where.find() ? where.start() : piece.end()).trim(text));
        String name = Words.collapse(span.of(text));
        boolean person = PersonNames.isFullName(name)
                && !HeaderWords.AFFILIATIONS.hasAnyOf(name)
                && !HeaderWords.REGIONS.has(name)
                && !HeaderWords.AGENCIES.has(name);
        if (person) {
            people.add(new ArticleLayout.Credit.Person(span, name, role));
        }
    }

    /** Cuts a place in capitals after a name that is not: "Ada Vale LISBON". */
    private Span withoutPlace(Span name) {
        String[] words = Words.split(name.of(text));
        if (words.length < 3 || Words.isCaps(words[0])) {
            return name;
        }
        int end = name.end();
        for (int i = words.length - 1; i >= 2 && Words.isCaps(words[i]) && !PersonNames.isSuffix(words[i]); i--) {
            end -= words[i].length();
            end = new Span(name.begin(), end).trim(text).end();
        }
        return new Span(name.begin(), end);
    }

    private static Optional<ArticleLayout.Credit> credit(Span span, List<ArticleLayout.Credit.Person> people) {
        return Optional.of(new ArticleLayout.Credit(span, people));
    }
}
