package org.quoin.assembly;

/** What a component says of itself in Javadoc, for people to read elsewhere. */
public final class Documentation {

    private Documentation() {}

    /** Returns Javadoc as plain text: without tags, white space collapsed. */
    public static String plain(String javadoc) {
        return javadoc.replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("</?[a-zA-Z][^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Returns the first sentence of Javadoc as plain text. */
    public static String firstSentence(String javadoc) {
        String text = plain(javadoc);
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
