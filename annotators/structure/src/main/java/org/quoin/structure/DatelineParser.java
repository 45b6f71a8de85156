package org.quoin.structure;

import java.util.Optional;
import org.quoin.plugin.Span;
import org.quoin.structure.PlaceReader.Place;

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

        private Place place = Place.NONE;
        private Span agency = new Span(0, 0);
        private Span date = new Span(0, 0);
        private DateExpression.Extent extent = DateExpression.Extent.NONE;
        private boolean dash;
        private int end;

        Attempt(String text, Span span) {
            this.text = text;
            this.cursor = new Cursor(text, span);
            this.begin = span.begin();
        }

        ArticleLayout.Dateline dateline() {
            return new ArticleLayout.Dateline(new Span(begin, end), words(place.span()), words(agency), words(date));
        }

        Parsed parsed() {
            return new Parsed(dateline(), evidence() || place.region() ? Certainty.CERTAIN : Certainty.LIKELY);
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
                place = PlaceReader.read(text, cursor);
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
            if (!DashReader.read(text, cursor, !agency.isEmpty())) {
                return false;
            }
            end = cursor.at();
            dash = true;
            return true;
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
            Span read = AgencyReader.read(text, cursor);
            if (read.isEmpty()) {
                return false;
            }
            agency = read;
            return true;
        }

        private boolean isKnownAgency() {
            return AgencyReader.isKnown(words(agency));
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
            if (!place.capitals()) {
                return !isLabelled() && (!date.isEmpty() || place.region());
            }
            return evidence()
                    || place.region()
                    || !isLabelled() && rest.length() >= SHORTEST_STORY && isNotCapitals(rest);
        }

        private boolean isLabelled() {
            cursor.to(begin);
            return HeaderWords.LABELS.has(cursor.word());
        }

        private boolean startsStory(Span rest) {
            char c = text.charAt(rest.begin());
            return !Character.isLowerCase(c) && !DashReader.isDash(c);
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
            if (!place.capitals()) {
                return isKnownAgency() || !date.isEmpty() && hasCommaOrBracketAfterPlace();
            }
            return evidence() || place.knownRegion() || dash;
        }

        private boolean hasCommaOrBracketAfterPlace() {
            cursor.to(place.span().end());
            cursor.skipSpace();
            return cursor.peek() == ',' || cursor.peek() == '(';
        }
    }
}
