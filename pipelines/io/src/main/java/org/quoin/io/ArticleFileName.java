package org.quoin.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where an article's own file lies in an output folder: at its id, made safe. A file never leaves the folder, and two
 * articles never have the same file. What a file system may not take (and the percent sign) is written as in a URL:
 * {@code a:b.txt} becomes {@code a%3Ab.txt}.
 */
public final class ArticleFileName {

    private static final String FORBIDDEN = "%<>:\"|?*\\\u007F";
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /** Common file systems take 255 bytes or UTF-16 units; some are left for an ending. */
    private static final int MAX_BYTES = 200;

    private static final int KEPT_CHARACTERS = 40;

    private ArticleFileName() {}

    /**
     * Returns the file of an article.
     *
     * @param folder the folder that the format's files go to
     * @param id the article's id
     * @param ending what is added to the id, such as {@code .xmi}
     */
    public static Path in(Path folder, String id, String ending) {
        String[] names = id.split("/", -1);
        Path file = folder;
        for (int i = 0; i < names.length; i++) {
            file = FileNames.resolve(file, safe(names[i]) + (i == names.length - 1 ? ending : ""));
        }
        return file;
    }

    private static String safe(String name) {
        String safe = escape(name);
        if (safe.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES) {
            return safe;
        }
        int kept = name.offsetByCodePoints(0, Math.min(KEPT_CHARACTERS, name.codePointCount(0, name.length())));
        UUID rest = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return escape(name.substring(0, kept)) + "%7E" + rest;
    }

    private static String escape(String name) {
        if (name.isEmpty()) {
            return "%";
        }
        boolean device = DEVICE.matcher(name).matches();
        StringBuilder safe = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean first = i == 0 && (device || c == '.');
            boolean last = i == name.length() - 1 && (c == '.' || c == ' ');
            if (first || last || c < ' ' || FORBIDDEN.indexOf(c) >= 0) {
                safe.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }
}
