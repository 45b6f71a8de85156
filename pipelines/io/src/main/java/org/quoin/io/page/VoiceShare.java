package org.quoin.io.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much one voice says in an article.
 *
 * @param voice the voice
 * @param quotes how many quotes it has
 * @param words how many words those have
 * @param first the number of its first quote
 * @param from where its share begins in a bar of {@value #BAR} units
 * @param width how wide its share is
 */
record VoiceShare(Voice voice, int quotes, int words, int first, int from, int width) {

    private static final int BAR = 1000;

    private static final class Sum {
        private final int first;
        private int quotes;
        private int words;

        Sum(int first) {
            this.first = first;
        }
    }

    /** Returns the shares of all voices in the order of their letters, whoever is not named last. */
    static List<VoiceShare> of(List<QuoteView> quotes) {
        Map<Voice, Sum> sums = new LinkedHashMap<>();
        long all = 0;
        for (QuoteView quote : quotes) {
            Sum sum = sums.computeIfAbsent(quote.voice(), voice -> new Sum(quote.number()));
            sum.quotes++;
            sum.words += quote.words();
            all += quote.words();
        }
        List<Voice> voices = new ArrayList<>(sums.keySet());
        voices.sort(Comparator.comparingInt(voice -> voice.named() ? voice.index() : Integer.MAX_VALUE));

        List<VoiceShare> shares = new ArrayList<>();
        long before = 0;
        for (Voice voice : voices) {
            Sum sum = sums.get(voice);
            int from = portion(before, all);
            before += sum.words;
            shares.add(new VoiceShare(voice, sum.quotes, sum.words, sum.first, from, portion(before, all) - from));
        }
        return shares;
    }

    private static int portion(long words, long all) {
        return all == 0 ? 0 : (int) (BAR * words / all);
    }

    String css() {
        return voice.css();
    }

    boolean oneQuote() {
        return quotes == 1;
    }

    boolean oneWord() {
        return words == 1;
    }
}
