package org.quoin.testkit;

import org.apache.uima.cas.text.AnnotationFS;

/** What stands for a long or unprintable thing in a message. */
final class Excerpt {

    private static final int LONGEST = 60;

    private static final int FRAMES = 3;

    private Excerpt() {}

    /** Returns the begin of a text in quotation marks, control characters escaped, with its length if it is cut. */
    static String of(String text) {
        if (text == null) {
            return "an article without text";
        }
        StringBuilder excerpt = new StringBuilder("'");
        int end = Math.min(LONGEST, text.length());
        for (int i = 0; i < end; i++) {
            append(text, i, excerpt);
        }
        excerpt.append("'");
        if (end < text.length()) {
            excerpt.append("... (").append(text.length()).append(" characters)");
        }
        return excerpt.toString();
    }

    private static void append(String text, int at, StringBuilder excerpt) {
        char c = text.charAt(at);
        boolean paired =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                        || Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        if (c == '\n') {
            excerpt.append("\\n");
        } else if (Character.isISOControl(c) || Character.isSurrogate(c) && !paired) {
            excerpt.append("\\u%04X".formatted((int) c));
        } else {
            excerpt.append(c);
        }
    }

    /** Returns an annotation's type, span and text. */
    static String of(AnnotationFS annotation) {
        String text = annotation.getCAS().getDocumentText();
        int begin = annotation.getBegin();
        int end = annotation.getEnd();
        String span = annotation.getType().getShortName() + " [" + begin + ", " + end + ")";
        boolean inside = text != null && 0 <= begin && begin <= end && end <= text.length();
        return inside ? span + " " + of(text.substring(begin, end)) : span;
    }

    /** Returns what went wrong at the bottom of a chain of exceptions, and where. */
    static String cause(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        StringBuilder cause = new StringBuilder(root.toString());
        StackTraceElement[] frames = root.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            cause.append("\n    at ").append(frames[i]);
        }
        return cause.toString();
    }
}
