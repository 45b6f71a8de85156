package org.quoin.structure;

import java.util.Optional;
import org.quoin.plugin.Span;

/**
 * Reads datelines as news style books give them: a place in capitals, maybe its state or country, a date and an
 * agency, and a dash. What is not certain to be a place needs more evidence: a place that is not in capitals, a
 * known agency, a date or a known state or country; a place with nothing but a dash, a sentence after it.
 */
final class DatelineParser {

    /** How sure it is that a dateline is one. */
    enum Certainty {
        /** Nothing but capitals and a dash. */
        LIKELY,
        /** With a date, an agency, or a state or country. */
        CERTAIN
    }

    /** A dateline that was read. */
    record Parsed(ArticleLayout.Dateline dateline, Certainty certainty) {}

    private static final int LONGEST = 160;
    private static final int LONGEST_AGENCY = 60;
    private static final int SHORTEST_STORY = 30;

    private DatelineParser() {}

    /** Reads the dateline that a paragraph begins with, ended by a dash. */
    static Optional<Parsed> runIn(String text, Span paragraph) {
        Attempt attempt = new Attempt(text, clip(paragraph));
        if (attempt.read() && attempt.readDash() && attempt.isFollowedByStory(paragraph)) {
            return Optional.of(attempt.parsed());
        }
        return attempt.isFullDateBeforeStory() ? Optional.of(attempt.parsed()) : Optional.empty();
    }

    /** As {@link #runIn}, but only a place in capitals counts: for use in the middle of a line. */
    static Optional<Parsed> runInCapitals(String text, Span rest) {
        Cursor cursor = new Cursor(text, clip(rest));
        return Words.isCaps(cursor.word()) ? runIn(text, rest) : Optional.empty();
    }

    /** Reads a line that is a dateline and nothing else. The dash may be missing if there is a date or an agency. */
    static Optional<Parsed> ownLine(String text, Span line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Attempt attempt = new Attempt(text, line);
        if (!attempt.read()) {
            return Optional.empty();
        }
        attempt.readDash();
        return attempt.isWholeLine(line) ? Optional.of(attempt.parsed()) : Optional.empty();
    }

    private static Span clip(Span paragraph) {
        return new Span(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + LONGEST));
    }

    private static final class Attempt {

        private final String text;
        private final Cursor cursor;
        private final int begin;

        private Span place = new Span(0, 0);
        private Span agency = new Span(0, 0);
        private Span date = new Span(0, 0);
        private DateExpression.Extent extent = DateExpression.Extent.NONE;
        private boolean capitals;
        private boolean region;
        private boolean knownRegion;
        private boolean dash;
        private int end;

        Attempt(String text, Span span) {
            this.text = text;
            this.cursor = new Cursor(text, span);
            this.begin = span.begin();
        }

        ArticleLayout.Dateline dateline() {
            return new ArticleLayout.Dateline(new Span(begin, end), words(place), words(agency), words(date));
        }

        Parsed parsed() {
            return new Parsed(dateline(), evidence() || region ? Certainty.CERTAIN : Certainty.LIKELY);
        }

        private String words(Span span) {
            return Words.collapse(span.of(text));
        }

        private boolean evidence() {
            return !agency.isEmpty() || !date.isEmpty();
        }

        /** Reads place, date and agency, each of which may be missing. Tells whether anything was there. */
        boolean read() {
            readDate();
            if (date.isEmpty()) {
                readPlace();
            }
            end = cursor.at();
            while (readDetail()) {
                end = cursor.at();
            }
            cursor.to(end);
            return !place.isEmpty() || isKnownAgency() || !date.isEmpty();
        }

        /** After place and dash there may still be the agency, in brackets, with its own dash. */
        boolean readDash() {
            if (!readOneDash()) {
                return false;
            }
            int after = cursor.at();
            if (agency.isEmpty() && !place.isEmpty() && readAgency() && isKnownAgency() && readOneDash()) {
                return true;
            }
            if (cursor.at() != after) {
                agency = new Span(0, 0);
                cursor.to(after);
            }
            end = after;
            dash = true;
            return true;
        }

        private boolean readOneDash() {
            int before = cursor.at();
            if (cursor.peek() == '.') {
                cursor.to(before + 1);
            }
            boolean spaced = Span.isBlank(cursor.peek());
            cursor.skipSpace();
            int dashes = cursor.at();
            while (isDash(cursor.peek())) {
                cursor.to(cursor.at() + 1);
            }
            if (cursor.at() == dashes && !agency.isEmpty() && cursor.peek() == ':') {
                cursor.to(dashes + 1);
            }
            boolean apart = spaced || Span.isBlank(cursor.peek()) || !agency.isEmpty() || cursor.at() - dashes > 1;
            if (cursor.at() == dashes || !apart && text.charAt(dashes) == '-') {
                cursor.to(before);
                return false;
            }
            end = cursor.at();
            dash = true;
            return true;
        }

        private static boolean isDash(char c) {
            return c == '-' || c == '_' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
        }

        private void readPlace() {
            int start = cursor.at();
            String first = cursor.word();
            capitals = Words.isCaps(first);
            if (!readPlaceName()) {
                cursor.to(start);
                return;
            }
            int stop = cursor.at();
            while (readFurtherName() || readRegion()) {
                stop = cursor.at();
            }
            cursor.to(stop);
            place = new Span(start, stop);
            if (HeaderWords.LABELS.has(words(place))) {
                place = new Span(0, 0);
                cursor.to(start);
            }
        }

        /** Up to five words, in capitals or capitalised as the first is; small particles may stand between them. */
        private boolean readPlaceName() {
            int stop = cursor.at();
            int words = 0;
            for (int i = 0; i < 7 && words < 5; i++) {
                String word = cursor.word();
                if (isPlaceWord(word)) {
                    cursor.pass(word);
                    stop = cursor.at();
                    words++;
                } else if (words > 0 && HeaderWords.PARTICLES.has(word)) {
                    cursor.pass(word);
                } else {
                    break;
                }
            }
            cursor.to(stop);
            return words > 0;
        }

        private boolean isPlaceWord(String word) {
            if (HeaderWords.MONTHS.has(word) || HeaderWords.WEEKDAYS.has(word)) {
                return false;
            }
            return capitals
                    ? Words.isCaps(word)
                    : Words.isCapitalised(word) && word.chars().noneMatch(Character::isDigit);
        }

        /** A second place, after a slash or "and". */
        private boolean readFurtherName() {
            int before = cursor.at();
            boolean joined = cursor.skip('/') || cursor.skip('&');
            if (!joined && capitals && cursor.word().equalsIgnoreCase("and")) {
                cursor.pass("and");
                joined = true;
            }
            if (joined && readPlaceName()) {
                return true;
            }
            cursor.to(before);
            return false;
        }

        private boolean readRegion() {
            int before = cursor.at();
            if (!cursor.skip(',') || !readRegionName()) {
                cursor.to(before);
                return false;
            }
            region = true;
            return true;
        }

        private boolean readRegionName() {
            cursor.skipSpace();
            int start = cursor.at();
            int stop = start;
            for (int words = 0; words < 4; words++) {
                String word = cursor.word();
                boolean ended = !Words.isCapitalised(word)
                        || HeaderWords.MONTHS.has(word) && !HeaderWords.REGIONS.has(word)
                        || HeaderWords.WEEKDAYS.has(word);
                if (ended) {
                    break;
                }
                cursor.pass(word);
                stop = cursor.at();
            }
            cursor.to(stop);
            String name = words(new Span(start, stop));
            boolean known = HeaderWords.REGIONS.has(name);
            knownRegion |= known;
            return known || capitals && !name.isEmpty() && !HeaderWords.AGENCIES.has(name) && endsRegion();
        }

        private boolean endsRegion() {
            int before = cursor.at();
            cursor.skipSpace();
            char next = cursor.peek();
            cursor.to(before);
            return next == 0 || next == '(' || next == ',' || next == '/' || isDash(next) || Character.isDigit(next);
        }

        private boolean readDetail() {
            int before = cursor.at();
            cursor.skip(',');
            if (date.isEmpty() && readDate() || agency.isEmpty() && readAgency()) {
                return true;
            }
            cursor.to(before);
            return false;
        }

        private boolean readDate() {
            cursor.skipSpace();
            int start = cursor.at();
            DateExpression.Extent read = DateExpression.read(cursor);
            if (read == DateExpression.Extent.NONE) {
                return false;
            }
            extent = read;
            date = new Span(start, cursor.at());
            return true;
        }

        private boolean readAgency() {
            cursor.skipSpace();
            int open = cursor.at();
            if (cursor.peek() != '(') {
                return readPlainAgency(open);
            }
            int close = text.indexOf(')', open);
            if (close < 0 || close - open > LONGEST_AGENCY) {
                return false;
            }
            Span name = new Span(open + 1, close).trim(text);
            if (!looksLikeAgency(words(name))) {
                return false;
            }
            cursor.to(Math.min(close + 1, open + LONGEST_AGENCY + 1));
            agency = name;
            return true;
        }

        /** A known agency without brackets, as in "LISBON, May 2, Reuters -". */
        private boolean readPlainAgency(int start) {
            String word = cursor.word();
            if (!HeaderWords.AGENCIES.has(word) || !Words.isCapitalised(word)) {
                return false;
            }
            cursor.pass(word);
            agency = new Span(start, cursor.at());
            return true;
        }

        private static boolean looksLikeAgency(String name) {
            if (name.isEmpty()
                    || !Character.isLetter(name.charAt(0))
                    || name.chars().anyMatch(Character::isDigit)) {
                return false;
            }
            return HeaderWords.AGENCIES.has(name)
                    || HeaderWords.AFFILIATIONS.hasAnyOf(name)
                    || Words.isCapitalised(name) && Words.split(name).length <= 5;
        }

        private boolean isKnownAgency() {
            String name = words(agency);
            return HeaderWords.AGENCIES.has(name)
                    || HeaderWords.AGENCIES.hasAnyOf(name)
                    || HeaderWords.AFFILIATIONS.hasAnyOf(name);
        }

        /** Judges a dateline with its dash by what comes after it. */
        boolean isFollowedByStory(Span paragraph) {
            Span rest = new Span(end, paragraph.end()).trim(text);
            if (isKnownAgency() && !rest.isEmpty()) {
                return true;
            }
            if (place.isEmpty() || rest.isEmpty() || !startsStory(rest)) {
                return false;
            }
            if (!capitals) {
                return !isLabelled() && (!date.isEmpty() || region);
            }
            return evidence() || region || !isLabelled() && rest.length() >= SHORTEST_STORY && isNotCapitals(rest);
        }

        private boolean isLabelled() {
            cursor.to(begin);
            return HeaderWords.LABELS.has(cursor.word());
        }

        private boolean startsStory(Span rest) {
            char c = text.charAt(rest.begin());
            return !Character.isLowerCase(c) && !isDash(c);
        }

        private boolean isNotCapitals(Span rest) {
            int to = Math.min(rest.end(), rest.begin() + LONGEST);
            return text.substring(rest.begin(), to).chars().anyMatch(Character::isLowerCase);
        }

        /** A weekday with its full date needs no dash: "Monday, May 7, 2012 The harbour ...". */
        boolean isFullDateBeforeStory() {
            if (!place.isEmpty() || extent != DateExpression.Extent.FULL_WITH_WEEKDAY || dash) {
                return false;
            }
            end = date.end();
            cursor.to(end);
            return agency.isEmpty() && Span.isBlank(cursor.peek()) && Words.isCapitalised(cursor.word());
        }

        boolean isWholeLine(Span line) {
            cursor.skipSpace();
            if (cursor.peek() == '.' || cursor.peek() == ':') {
                cursor.to(cursor.at() + 1);
            }
            if (cursor.at() != line.end()) {
                return false;
            }
            end = line.end();
            if (place.isEmpty()) {
                return isKnownAgency() && dash || extent.compareTo(DateExpression.Extent.FULL) >= 0;
            }
            if (!capitals) {
                return isKnownAgency() || !date.isEmpty() && hasCommaOrBracketAfterPlace();
            }
            return evidence() || knownRegion || dash;
        }

        private boolean hasCommaOrBracketAfterPlace() {
            cursor.to(place.end());
            cursor.skipSpace();
            return cursor.peek() == ',' || cursor.peek() == '(';
        }
    }
}
