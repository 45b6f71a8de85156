package org.quoin.structure;

import org.quoin.plugin.Span;

/** Reads the place of a dateline: one or two names, and maybe the state or country of each, after commas. */
final class PlaceReader {

    private static final int MOST_WORDS = 5;
    private static final int MOST_WORDS_AND_PARTICLES = 7;
    private static final int MOST_WORDS_OF_REGION = 4;

    /**
     * A place that was read.
     *
     * @param span where it stands, its state or country included; empty where there is none
     * @param capitals whether it is in capitals
     * @param region whether it has a state or country
     * @param knownRegion whether that is one that we know
     */
    record Place(Span span, boolean capitals, boolean region, boolean knownRegion) {

        static final Place NONE = new Place(new Span(0, 0), false, false, false);

        boolean isEmpty() {
            return span.isEmpty();
        }
    }

    private final String text;
    private final Cursor cursor;
    private final boolean capitals;
    private boolean region;
    private boolean knownRegion;

    private PlaceReader(String text, Cursor cursor) {
        this.text = text;
        this.cursor = cursor;
        this.capitals = Words.isCaps(cursor.word());
    }

    /** Reads the place that begins at the cursor, which stands after it then; where there is none, it has not moved. */
    static Place read(String text, Cursor cursor) {
        int start = cursor.at();
        return new PlaceReader(text, cursor).read(start);
    }

    private Place read(int start) {
        if (!readName()) {
            cursor.to(start);
            return Place.NONE;
        }
        int stop = cursor.at();
        while (readFurtherName() || readRegion()) {
            stop = cursor.at();
        }
        cursor.to(stop);
        Span span = new Span(start, stop);
        if (HeaderWords.LABELS.has(words(span))) {
            cursor.to(start);
            return Place.NONE;
        }
        return new Place(span, capitals, region, knownRegion);
    }

    private String words(Span span) {
        return Words.collapse(span.of(text));
    }

    /** Up to five words, in capitals or capitalised as the first is; small particles may stand between them. */
    private boolean readName() {
        int stop = cursor.at();
        int words = 0;
        for (int i = 0; i < MOST_WORDS_AND_PARTICLES && words < MOST_WORDS; i++) {
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
        if (joined && readName()) {
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
        for (int words = 0; words < MOST_WORDS_OF_REGION; words++) {
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
        boolean mark = next == 0 || next == '(' || next == ',' || next == '/';
        return mark || DashReader.isDash(next) || Character.isDigit(next);
    }
}
