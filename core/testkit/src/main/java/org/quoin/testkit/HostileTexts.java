package org.quoin.testkit;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that no one writes and every run meets, by what they are. */
final class HostileTexts {

    private static final int MEGABYTE = 1_000_000;

    private static final int SENTENCES_OF_A_MEGABYTE = 20_000;

    private HostileTexts() {}

    static Map<String, String> shortOnes() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("an empty text", "");
        texts.put("a blank text", " \n\t\u00A0\u2028 \r\n ");
        texts.put("a text of one letter", "a");
        texts.put("a text of one mark", "\"");
        texts.put("a text of one emoji", "\uD83C\uDF39");
        texts.put(
                "emoji, joined ones among them, and combining marks",
                "\uD83D\uDC69\u200D\uD83D\uDC67 said: \u201C\uD83D\uDC4B\uD83C\uDFFD ok\u201D, and Z\u0351\u036Coe\u0301"
                        + " said \u201Cno\u0308\u201D \uD83C\uDF39.");
        texts.put(
                "right-to-left text",
                "\u05D0\u05DE\u05E8 \u05D3\u05E0\u05D9: \"\u05E9\u05DC\u05D5\u05DD\". \u202B\u0642\u0627\u0644"
                        + " \u0639\u0644\u064A: \u00AB\u0646\u0639\u0645\u00BB\u202C said Ali.");
        texts.put(
                "text without spaces or letters' case",
                "\u4ED6\u8AAA\uFF1A\u300C\u6211\u5011\u9072\u5230\u4E86\u3002\u300D");
        texts.put(
                "control characters",
                "\u0000\u0001 A\u0000b said \"\u0007no\u001B[0m\".\u0085\u000B\uFEFF\uFFFF\u200B");
        texts.put("a half of a character", "\uDF39 \"one\uD83C\", she said\uD83C");
        texts.put("marks without words", "\"\"\"\"((((''''\u201C\u201D\u201D\u201C...---!!!???\n\n\n\"");
        return texts;
    }

    static Map<String, String> longOnes() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("10,000 sentences", Prose.of(10_000));
        texts.put(
                "a line of a million characters",
                Prose.of(SENTENCES_OF_A_MEGABYTE).substring(0, MEGABYTE).replace('\n', ' '));
        texts.put("a word of a million characters", "a".repeat(MEGABYTE));
        texts.put("a long line of letters and marks without a space", "a-b.c'd@e,\"f\"".repeat(10_000));
        return texts;
    }
}
