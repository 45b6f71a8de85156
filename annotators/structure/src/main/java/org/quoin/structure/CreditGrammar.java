package org.quoin.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.plugin.Span;

/** Reads what stands inside a credit line: clauses of a role and names, such as "editing by Ada Vale in Lisbon". */
final class CreditGrammar {

    private static final Set<String> BEFORE_ROLE = Set.of("with", "additional", "further", "extra", "original");
    private static final Set<String> BETWEEN_ROLES = Set.of("and", "&");
    private static final int MOST_ROLE_WORDS = 8;

    private static final Pattern CLAUSE_END = Pattern.compile("[;\\])(]|\\.(?=[\\s\\p{Z}]|$|\\))");
    private static final Pattern JOINT =
            Pattern.compile("[\\s\\p{Z}]*,[\\s\\p{Z}]*(?:and[\\s\\p{Z}]+)?|[\\s\\p{Z}]+(?:and|&)[\\s\\p{Z}]+");
    private static final Pattern WHERE = Pattern.compile("[\\s\\p{Z}](?:in|at|from|on|for|of)[\\s\\p{Z}]");
    private static final Pattern POSSESSIVE = Pattern.compile("^(.{1,40}?)['\u2019]s?[\\s\\p{Z}]+");

    private final String text;

    CreditGrammar(String text) {
        this.text = text;
    }

    /** The role of one clause, in lower case, and where its names stand. */
    private record Clause(String role, Span names) {}

    /** Tells whether a stretch begins with a role and "by". */
    boolean beginsWithRole(Span span) {
        return clause(span).isPresent();
    }

    /** Tells whether every clause of a stretch begins with a role: a story that goes on after a credit is none. */
    boolean isAllCredit(Span span) {
        return clauses(span).stream().allMatch(this::beginsWithRole);
    }

    /** Tells whether a word can be part of a role, such as "Additional" or "reporting". */
    static boolean isRoleWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return HeaderWords.ROLES.has(lower) || BEFORE_ROLE.contains(lower) || BETWEEN_ROLES.contains(lower);
    }

    /** Returns the people of a credit line, in text order. */
    List<ArticleLayout.Credit.Person> people(Span credit) {
        List<ArticleLayout.Credit.Person> people = new ArrayList<>();
        for (Span span : clauses(credit)) {
            Optional<Clause> clause = clause(span);
            while (clause.isPresent()) {
                Span all = clause.get().names();
                Span next = nextRole(all);
                people.addAll(people(
                        new Span(all.begin(), next.begin()).trim(text),
                        clause.get().role()));
                clause = clause(next);
            }
        }
        return people;
    }

    /** Returns the people of a list of names, such as "Ada Vale in Lisbon and Bo Lind", in text order. */
    List<ArticleLayout.Credit.Person> people(Span names, String role) {
        List<ArticleLayout.Credit.Person> people = new ArrayList<>();
        Matcher joint = JOINT.matcher(text).region(names.begin(), names.end());
        int begin = names.begin();
        while (joint.find()) {
            person(new Span(begin, joint.start()), role).ifPresent(people::add);
            begin = joint.end();
        }
        person(new Span(begin, names.end()), role).ifPresent(people::add);
        return people;
    }

    private Optional<ArticleLayout.Credit.Person> person(Span piece, String role) {
        Matcher where = WHERE.matcher(text).region(piece.begin(), piece.end());
        Span span = new Span(piece.begin(), where.find() ? where.start() : piece.end()).trim(text);
        span = withoutPlace(withoutEmployer(span));
        String name = Words.collapse(span.of(text));
        boolean person = PersonNames.isFullName(name)
                && !HeaderWords.AFFILIATIONS.hasAnyOf(name)
                && !HeaderWords.REGIONS.has(name)
                && !HeaderWords.AGENCIES.has(name);
        return person ? Optional.of(new ArticleLayout.Credit.Person(span, name, role)) : Optional.empty();
    }

    /** Cuts an employer before a name: "Wire's Ada Vale". */
    private Span withoutEmployer(Span name) {
        Matcher possessive = POSSESSIVE.matcher(name.of(text));
        if (!possessive.find()) {
            return name;
        }
        String owner = possessive.group(1);
        boolean employer =
                HeaderWords.AGENCIES.has(owner) || HeaderWords.AFFILIATIONS.hasAnyOf(owner) || Words.isCaps(owner);
        return employer ? new Span(name.begin() + possessive.end(), name.end()) : name;
    }

    /** Cuts a place in capitals after a name that is not: "Ada Vale LISBON". */
    private Span withoutPlace(Span name) {
        String[] words = Words.split(name.of(text));
        if (words.length < 3 || Words.isCaps(words[0])) {
            return name;
        }
        int end = name.end();
        for (int i = words.length - 1; i >= 2 && Words.isCaps(words[i]) && !PersonNames.isSuffix(words[i]); i--) {
            end = new Span(name.begin(), end - words[i].length()).trim(text).end();
        }
        return new Span(name.begin(), end);
    }

    private List<Span> clauses(Span credit) {
        List<Span> clauses = new ArrayList<>();
        Matcher end = CLAUSE_END.matcher(text).region(credit.begin(), credit.end());
        int begin = credit.begin();
        while (end.find()) {
            if (text.charAt(end.start()) == '.' && isAbbreviation(end.start(), credit)) {
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
    private boolean isAbbreviation(int stop, Span within) {
        int begin = stop;
        while (begin > within.begin() && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        boolean more = stop + 1 < within.end();
        return more && (stop - begin == 1 || PersonNames.isSuffix(text.substring(begin, stop)));
    }

    /** Reads the clause that begins a stretch, if one does. */
    private Optional<Clause> clause(Span span) {
        Cursor cursor = new Cursor(text, span);
        StringBuilder role = new StringBuilder();
        boolean named = false;
        for (int words = 0; words < MOST_ROLE_WORDS; words++) {
            String word = cursor.word();
            String lower = word.toLowerCase(Locale.ROOT);
            cursor.pass(word);
            if (named && lower.equals("by")) {
                cursor.skip(':');
                return Optional.of(new Clause(role.toString(), new Span(cursor.at(), span.end()).trim(text)));
            }
            if (word.isEmpty() && cursor.skip('&')) {
                lower = "and";
            } else if (!isRoleWord(word)) {
                return Optional.empty();
            }
            cursor.skip(',');
            named |= HeaderWords.ROLES.has(word);
            if (!lower.equals("with")) {
                role.append(role.isEmpty() ? "" : " ").append(lower);
            }
        }
        return Optional.empty();
    }

    /** Where one clause holds two roles ("writing by Ada Vale, editing by Bo Lind"), returns the rest from the second. */
    private Span nextRole(Span names) {
        for (int by = nextBy(names.begin(), names.end()); by >= 0; by = nextBy(by + 1, names.end())) {
            int begin = by;
            for (int word = beginOfRoleWord(by, names.begin()); word >= 0; ) {
                begin = word;
                word = beginOfRoleWord(new Span(names.begin(), word).trim(text).end(), names.begin());
            }
            if (begin < by) {
                return new Span(begin, names.end());
            }
        }
        return new Span(names.end(), names.end());
    }

    /** Returns where the role word that ends at an offset begins; -1 if none does. */
    int beginOfRoleWord(int end, int limit) {
        int begin = end;
        while (begin > limit && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '&')) {
            begin--;
        }
        return begin < end && isRoleWord(text.substring(begin, end)) ? begin : -1;
    }

    /** Returns where the white space before the next "by" is; -1 if there is none before the limit. */
    int nextBy(int from, int limit) {
        for (int at = from; at + 3 < limit; at++) {
            boolean by = text.charAt(at + 1) == 'b' && text.charAt(at + 2) == 'y';
            if (by && Span.isBlank(text.charAt(at)) && Span.isBlank(text.charAt(at + 3))) {
                return at;
            }
        }
        return -1;
    }
}
