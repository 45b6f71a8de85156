package org.quoin.language;

import java.util.Locale;
import java.util.Set;
import org.quoin.plugin.WordList;

/** Finds web and mail addresses, each of which is one token. */
final class WebAddresses {

    private static final String[] SCHEMES = {"http://", "https://", "ftp://", "www."};
    private static final int LONGEST_NAME = 64;

    private final Set<String> domains = WordList.of(WebAddresses.class, "domains.txt");

    /** Returns the end of the address that begins at an offset, or that offset if none does. */
    int endOf(String text, int begin, int end) {
        char first = text.charAt(begin);
        if (first == 'h' || first == 'H' || first == 'w' || first == 'W' || first == 'f' || first == 'F') {
            for (String scheme : SCHEMES) {
                int host = begin + scheme.length();
                if (host < end
                        && text.regionMatches(true, begin, scheme, 0, scheme.length())
                        && Chars.isWordStart(text.codePointAt(host))) {
                    return endOfPath(text, host, end);
                }
            }
        }
        return endOfNamed(text, begin, end);
    }

    /** A mail address, or a host whose last part is a known domain, with its path. */
    private int endOfNamed(String text, int begin, int end) {
        int stop = begin;
        int lastPeriod = -1;
        int limit = Math.min(end, begin + LONGEST_NAME);
        while (stop < limit && isNamePart(text.charAt(stop))) {
            if (text.charAt(stop) == '.') {
                if (stop + 1 >= end || !Chars.isWordPart(text.charAt(stop + 1))) {
                    break;
                }
                lastPeriod = stop;
            }
            stop++;
        }
        if (stop + 1 < end && text.charAt(stop) == '@' && Chars.isAsciiLetter(text.charAt(stop + 1))) {
            return endOfHost(text, stop + 1, end);
        }
        if (lastPeriod <= begin + 1 || !isDomain(text.substring(lastPeriod + 1, stop))) {
            return begin;
        }
        return stop < end && text.charAt(stop) == '/' ? endOfPath(text, stop, end) : stop;
    }

    private boolean isDomain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean oneCase = lower.equals(name) || lower.equals("com") || lower.equals("org");
        return oneCase && domains.contains(lower);
    }

    private static boolean isNamePart(char c) {
        return Chars.isAsciiLetter(c)
                || Chars.isAsciiDigit(c)
                || c == '.'
                || c == '-'
                || c == '_'
                || c == '+'
                || c == '%';
    }

    private static int endOfHost(String text, int begin, int end) {
        int stop = begin;
        while (stop < end
                && (Chars.isWordPart(text.charAt(stop)) || text.charAt(stop) == '.' || text.charAt(stop) == '-')) {
            stop++;
        }
        while (stop > begin && !Chars.isWordPart(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    private static int endOfPath(String text, int begin, int end) {
        int stop = begin;
        int open = 0;
        while (stop < end && !endsPath(text.charAt(stop))) {
            char c = text.charAt(stop);
            if (c == '(') {
                open++;
            } else if (c == ')' && --open < 0) {
                break;
            }
            stop++;
        }
        while (stop > begin && ".,;:!?'*".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }

    private static boolean endsPath(char c) {
        return Chars.isSeparator(c)
                || Chars.isDoubleQuote(c)
                || c == '<'
                || c == '>'
                || c == ']'
                || c == '['
                || c == '\u2019';
    }
}
