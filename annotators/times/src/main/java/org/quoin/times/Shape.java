package org.quoin.times;

/** Classes of pieces that are told by their digits. */
enum Shape {
    /** A whole number, with or without commas. */
    INT,
    /** A number with a decimal point. */
    DECIMAL,
    /** 1 to 31. */
    DAYNUM,
    /** 1 to 12. */
    MONTHNUM,
    /** Four digits, from 1000 to 2199. */
    YEAR,
    /** Four digits, from 1900 to 2049: what is a year wherever it stands. */
    MODERNYEAR,
    /** Two digits. */
    TWODIGITS,
    /** Two digits after an apostrophe. */
    SHORTYEAR,
    /** 0 to 24. */
    HOURNUM,
    /** {@code 10:30} or {@code 10:30:15}; the number is the minutes since midnight. */
    CLOCK,
    /** {@code 1430}; the number is the minutes since midnight. */
    MILITARY,
    /** {@code 21st}. */
    NTH,
    /** {@code 1980s}, {@code '80s}, {@code 80s}. */
    DECADE;

    private static final int LONGEST = 9;

    long bit() {
        return 1L << ordinal();
    }

    /** Returns the shapes of a piece, as bits; 0 if it has none. */
    static long of(CharSequence text, int begin, int end) {
        if (end - begin > LONGEST) {
            return 0;
        }
        char first = text.charAt(begin);
        if (isApostrophe(first)) {
            return afterApostrophe(text, begin + 1, end);
        }
        if (!isDigit(first)) {
            return 0;
        }
        int digits = digits(text, begin, end);
        int after = begin + digits;
        if (after == end) {
            return ofDigits(number(text, begin, end), digits);
        }
        return mixed(text, begin, after, end);
    }

    private static long afterApostrophe(CharSequence text, int begin, int end) {
        int digits = begin < end ? digits(text, begin, end) : 0;
        if (digits != 2) {
            return 0;
        }
        if (begin + 2 == end) {
            return SHORTYEAR.bit();
        }
        return begin + 3 == end && text.charAt(end - 1) == 's' && text.charAt(end - 2) == '0' ? DECADE.bit() : 0;
    }

    private static long ofDigits(int number, int digits) {
        long set = INT.bit();
        if (digits <= 2) {
            set |= number >= 1 && number <= 31 ? DAYNUM.bit() : 0;
            set |= number >= 1 && number <= 12 ? MONTHNUM.bit() : 0;
            set |= number <= 24 ? HOURNUM.bit() : 0;
            set |= digits == 2 ? TWODIGITS.bit() : 0;
        }
        if (digits == 4) {
            set |= number >= 1000 && number < 2200 ? YEAR.bit() : 0;
            set |= number >= 1900 && number < 2050 ? MODERNYEAR.bit() : 0;
            set |= number < 2400 && number % 100 < 60 ? MILITARY.bit() : 0;
        }
        return set;
    }

    private static long mixed(CharSequence text, int begin, int after, int end) {
        char c = text.charAt(after);
        int rest = end - after - 1;
        if (c == ':' && digits(text, after + 1, end) == 2) {
            boolean seconds = rest == 5 && text.charAt(end - 3) == ':' && digits(text, end - 2, end) == 2;
            boolean exists = number(text, begin, after) <= 24 && number(text, after + 1, after + 3) < 60;
            return after - begin <= 2 && (rest == 2 || seconds) && exists ? CLOCK.bit() : 0;
        }
        if (c == '.' && rest > 0 && digits(text, after + 1, end) == rest) {
            return DECIMAL.bit();
        }
        if (c == ',' && rest == 3 && digits(text, after + 1, end) == 3) {
            return INT.bit();
        }
        if (c == 's' && rest == 0) {
            int digits = after - begin;
            return text.charAt(after - 1) == '0' && (digits == 2 || digits == 4) ? DECADE.bit() : 0;
        }
        return rest == 1 && isOrdinalEnd(c, text.charAt(end - 1)) && after - begin <= 4 ? NTH.bit() : 0;
    }

    private static boolean isOrdinalEnd(char c, char d) {
        return c == 't' && d == 'h' || c == 's' && d == 't' || c == 'n' && d == 'd' || c == 'r' && d == 'd';
    }

    /** Returns what a piece of this shape means. */
    Meaning meaning(CharSequence text, int begin, int end) {
        int from = isApostrophe(text.charAt(begin)) ? begin + 1 : begin;
        return new Meaning.Count(
                switch (this) {
                    case DECIMAL ->
                        Double.parseDouble(text.subSequence(from, end).toString());
                    case INT -> number(text, from, end);
                    case CLOCK -> minutes(text, from, end);
                    case MILITARY -> number(text, from, end) / 100 * 60 + number(text, from, end) % 100;
                    default -> number(text, from, from + digits(text, from, end));
                });
    }

    private static int minutes(CharSequence text, int begin, int end) {
        int colon = begin + digits(text, begin, end);
        return number(text, begin, colon) * 60 + number(text, colon + 1, colon + 3);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns how many digits there are from an offset on. */
    static int digits(CharSequence text, int begin, int end) {
        int at = begin;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        return at - begin;
    }

    /** Returns the number of all digits between two offsets. */
    private static int number(CharSequence text, int begin, int end) {
        int number = 0;
        for (int i = begin; i < end; i++) {
            if (isDigit(text.charAt(i))) {
                number = number * 10 + text.charAt(i) - '0';
            }
        }
        return number;
    }
}
