package org.quoin.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quoin.plugin.Span;

class MarkedTextTest {

    private static final String TEXT = "The bridge is sound, said the mayor of Halvik on Thursday.";

    @Test
    void aMarkThatCrossesAnotherIsClosedAndCarriesOn() {
        assertThat(html(TEXT, List.of(mark(Layer.QUOTE, 4, 19), mark(Layer.MENTION, 14, 29))))
                .isEqualTo("The <q>bridge is <m>sound</m></q><m>, said the</m> mayor of Halvik on Thursday.");
    }

    /** Whatever the marks, the text is kept, elements nest, and what is marked stands in its element. */
    @Test
    void anyMarksNest() {
        long seed = 20310502;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            List<Mark> marks = new ArrayList<>();
            for (int i = random.nextInt(9); i >= 0; i--) {
                int begin = random.nextInt(TEXT.length() + 1);
                int end = begin + random.nextInt(TEXT.length() + 1 - begin);
                marks.add(mark(Layer.values()[random.nextInt(Layer.values().length)], begin, end));
            }
            check("seed " + seed + ", round " + round + ": " + marks, marks, random.nextInt(TEXT.length()));
        }
    }

    private static void check(String name, List<Mark> marks, int cut) {
        MarkedText marked = new MarkedText(TEXT, marks);
        int at = 0;
        for (Span range : List.of(new Span(0, cut), new Span(cut, TEXT.length()))) {
            Deque<Mark> open = new ArrayDeque<>();
            for (MarkedText.Piece piece : marked.pieces(range)) {
                piece.ended().forEach(mark -> assertThat(open.pop()).as(name).isSameAs(mark));
                piece.started().forEach(start -> open.push(start.mark()));
                assertThat(TEXT.startsWith(piece.text(), at)).as(name).isTrue();
                for (int i = 0; i < piece.text().length(); i++) {
                    int offset = at + i;
                    assertThat(open)
                            .as(name)
                            .containsExactlyInAnyOrderElementsOf(marks.stream()
                                    .filter(mark -> mark.span().contains(offset))
                                    .toList());
                }
                at += piece.text().length();
            }
            assertThat(open).as(name).isEmpty();
        }
        assertThat(at).as(name).isEqualTo(TEXT.length());
    }

    private static Mark mark(Layer layer, int begin, int end) {
        return Mark.plain(layer, new Span(begin, end), "", "");
    }

    private static String html(String text, List<Mark> marks) {
        StringBuilder html = new StringBuilder();
        for (MarkedText.Piece piece : new MarkedText(text, marks).pieces(new Span(0, text.length()))) {
            piece.ended()
                    .forEach(
                            mark -> html.append("</").append(mark.layer().css()).append('>'));
            piece.started()
                    .forEach(start ->
                            html.append('<').append(start.mark().layer().css()).append('>'));
            html.append(piece.text());
        }
        return html.toString();
    }
}
