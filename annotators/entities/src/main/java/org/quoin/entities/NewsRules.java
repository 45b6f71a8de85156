package org.quoin.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quoin.plugin.WordList;

/**
 * What is known of names in news without having been learnt: who signs a report and where it comes from has been read by
 * the article's structure, titles are no part of names, offices are no organisations, news agencies have well-known names,
 * and an article may introduce the name that it uses for a group.
 */
final class NewsRules {

    private static final Set<String> TITLES = WordList.of(NewsRules.class, "titles.txt");
    private static final Set<String> OFFICES = WordList.of(NewsRules.class, "offices.txt");
    private static final Set<String> AGENCIES = WordList.of(NewsRules.class, "agencies.txt");

    /** The most tokens of an agency's name, and of one that the article introduces. */
    private static final int LONGEST = 4;
    /** Words between "known as" and the name. */
    private static final int LONGEST_INTRODUCTION = 3;

    private final ArticleText article;
    /** For each token the name that it is a part of, or null. */
    private final Name[] names;

    private NewsRules(ArticleText article) {
        this.article = article;
        this.names = new Name[article.size()];
    }

    /**
     * Returns the names of an article, mended.
     *
     * @param found the names that the tagger found, in text order
     * @param signed names that the article's structure tells: of its authors and agency, and where it comes from
     */
    static List<Name> apply(ArticleText article, List<Name> found, List<Name> signed) {
        NewsRules rules = new NewsRules(article);
        found.forEach(rules::addFound);
        signed.forEach(rules::addSigned);
        rules.addAll(AGENCIES, Subtype.AGENCY);
        rules.addAll(rules.introduced(), Subtype.NONE);
        return rules.names();
    }

    private List<Name> names() {
        List<Name> all = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null) {
                all.add(names[i]);
                i = names[i].end() - 1;
            }
        }
        return all;
    }

    private void put(Name name) {
        Arrays.fill(names, name.begin(), name.end(), name);
    }

    private void addFound(Name name) {
        Name rest = withoutSigns(name);
        while (rest.type() == NameType.PERSON && rest.length() > 1 && isTitle(rest.begin())) {
            rest = rest.withBegin(rest.begin() + 1);
        }
        boolean titleAlone = rest.length() == 1 && isTitle(rest.begin());
        if (!titleAlone && !isOffice(rest) && !isLetter(rest) && !isSign(rest.begin())) {
            put(rest);
        }
    }

    /** A name neither begins nor ends with a sign, such as a quotation mark or a dash. */
    private Name withoutSigns(Name name) {
        int begin = name.begin();
        int end = name.end();
        while (begin < end - 1 && isSign(begin)) {
            begin++;
        }
        while (end > begin + 1 && isSign(end - 1) && !mayEnd(begin, end - 1)) {
            end--;
        }
        return new Name(begin, end, name.type(), name.subtype());
    }

    /** A bracket that the name has opened ends it, and so does a cry ("Yahoo !"). */
    private boolean mayEnd(int begin, int token) {
        char sign = article.first(token);
        return sign == '!' || sign == '?' || sign == ')' && text(begin, token).indexOf('(') >= 0;
    }

    private boolean isSign(int token) {
        return article.length(token) == 1 && !Character.isLetterOrDigit(article.first(token));
    }

    private boolean isTitle(int token) {
        return TITLES.contains(article.word(token));
    }

    private boolean isOffice(Name name) {
        return OFFICES.contains(text(name.begin(), name.end()).toLowerCase(Locale.ROOT));
    }

    /** A letter before a hyphen and a small word tells a shape, size or kind: "T-shirt". */
    private boolean isLetter(Name name) {
        int first = name.begin();
        return article.length(first) == 1
                && first + 2 < article.size()
                && article.first(first + 1) == '-'
                && Character.isLowerCase(article.first(first + 2));
    }

    private String text(int begin, int end) {
        return article.text().substring(article.begin(begin), article.end(end - 1));
    }

    /**
     * What the structure tells stands, but a place may be named for what sits there ("UNITED NATIONS (Reuters)"), and a line
     * that looks like a byline may be the name of a place.
     */
    private void addSigned(Name signed) {
        Name there = names[signed.begin()];
        boolean same = there != null && there.begin() == signed.begin() && there.end() == signed.end();
        boolean seat = signed.type() == NameType.LOCATION && same && there.type() == NameType.ORGANIZATION;
        boolean place = signed.type() == NameType.PERSON && same && there.type() == NameType.LOCATION;
        if (!seat && !place) {
            replace(signed);
        }
    }

    private void replace(Name name) {
        for (int i = name.begin(); i < name.end(); i++) {
            Name there = names[i];
            if (there != null) {
                Arrays.fill(names, there.begin(), there.end(), null);
            }
        }
        put(name);
    }

    /** Adds the organisations that some words name wherever they stand; where they are part of a longer name, it stays. */
    private void addAll(Set<String> organisations, Subtype subtype) {
        for (int i = 0; i < article.size() && !organisations.isEmpty(); i++) {
            if (!Character.isUpperCase(article.first(i))) {
                continue;
            }
            for (int end = Math.min(article.size(), i + LONGEST); end > i; end--) {
                if (organisations.contains(text(i, end)) && !isWithinLonger(i, end)) {
                    replace(new Name(i, end, NameType.ORGANIZATION, subtype));
                    i = end - 1;
                }
            }
        }
    }

    private boolean isWithinLonger(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (names[i] != null && names[i].length() > end - begin) {
                return true;
            }
        }
        return false;
    }

    /** "..., known as the X": X names a group if it is an abbreviation and no name yet. */
    private Set<String> introduced() {
        Set<String> introduced = new HashSet<>();
        for (int s = 0; s < article.sentences(); s++) {
            for (int i = article.sentenceBegin(s) + 2; i < article.sentenceEnd(s); i++) {
                if (is(i - 2, "known") && is(i - 1, "as")) {
                    introduce(i, article.sentenceEnd(s), introduced);
                }
            }
        }
        return introduced;
    }

    private void introduce(int from, int end, Set<String> introduced) {
        int begin = from;
        while (begin < end && begin < from + LONGEST_INTRODUCTION && !article.hasCapital(begin)) {
            begin++;
        }
        if (begin == end || !isAbbreviation(begin) || names[begin] != null) {
            return;
        }
        int after = begin + 1;
        while (after < Math.min(end, begin + LONGEST) && touches(after - 1) && isPart(after)) {
            after++;
        }
        introduced.add(text(begin, after));
    }

    /** Tells whether nothing stands between a token and the next one. */
    private boolean touches(int token) {
        return article.end(token) == article.begin(token + 1);
    }

    /** Tells whether a token may be a part of a name of letters, digits and signs, as in "P5+1". */
    private boolean isPart(int token) {
        char first = article.first(token);
        return first == '+' || first == '-' || Character.isDigit(first) || Character.isUpperCase(first);
    }

    private boolean is(int token, String word) {
        return article.length(token) == word.length()
                && article.text().regionMatches(true, article.begin(token), word, 0, word.length());
    }

    /** Tells whether a word of letters and digits has no small letter, and more than one sign. */
    private boolean isAbbreviation(int token) {
        return article.length(token) > 1 && article.word(token).codePoints().noneMatch(Character::isLowerCase);
    }
}
