package org.quoin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quoin.plugin.Span;

/** What holds for any text, tried on articles that are put together at random from their usual parts. */
class ArticleStructureInvariantsTest {

    private static final long SEED = 20_120_507;

    private static final List<String> PARTS = List.of(
            "Harbour reopens after storm",
            "HARBOUR REOPENS",
            "By Ada Vale",
            "BY ADA VALE, Staff Writer",
            "LISBON (Wire) - ",
            "LISBON, May 2 — ",
            "LISBON 2012-05-07",
            "By Ada Vale LISBON (Wire) - ",
            "The first ships came back to the harbour on Monday, a week after the storm had closed it.",
            "\"We waited for a week,\" the pilot Bo Lind said, \"and nobody told us anything.\"",
            "“Eleven ships had waited outside since the storm,” said a clerk, “and two turned back.”",
            "Nobody cheered, and by noon it had begun to rain over the northern quarter of the town.",
            "Nobody\ncheered, and by noon\nit had begun",
            "(Reporting by Ada Vale; Editing by Bo Lind)",
            "(Reporting by",
            "Cy Day contributed to this report.",
            "-- with reporting by Cy Day",
            "⚓🌊",
            "\u0000",
            "\uD83D",
            ")");

    private static final List<String> GAPS = List.of(" ", "\n", "\n\n", "\r\n", "\u2028", "\n   ", "\u00A0", "");

    private static String article(Random random) {
        StringBuilder text = new StringBuilder();
        int begin = 0;
        for (int part = random.nextInt(24); part > 0; part--) {
            if (random.nextInt(12) == 0) {
                begin = text.length();
            }
            boolean copy = random.nextInt(12) == 0;
            text.append(copy ? text.substring(begin) : PARTS.get(random.nextInt(PARTS.size())));
            text.append(GAPS.get(random.nextInt(GAPS.size())));
        }
        return text.toString();
    }

    @Test
    void partsAreInOrderAndWithinTheText() {
        Random random = new Random(SEED);
        for (int i = 0; i < 3000; i++) {
            String text = article(random);
            ArticleLayout layout = ArticleStructure.read(text, "");
            assertThat(layout)
                    .as("seed %d, article %d: %s", SEED, i, text)
                    .satisfies(
                            found -> assertDisjoint(found.paragraphs().stream()
                                    .map(ArticleLayout.Paragraph::span)
                                    .toList()),
                            found -> assertDisjoint(found.repeats().stream()
                                    .map(ArticleLayout.Repeat::span)
                                    .toList()),
                            found -> assertDisjoint(found.credits().stream()
                                    .map(ArticleLayout.Credit::span)
                                    .toList()),
                            found -> assertLead(found),
                            found -> assertRepeats(found, text));
        }
    }

    private static void assertDisjoint(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i - 1).end()).isLessThanOrEqualTo(spans.get(i).begin());
        }
        assertThat(spans).allSatisfy(span -> assertThat(span.isEmpty()).isFalse());
    }

    private static void assertLead(ArticleLayout layout) {
        List<ArticleLayout.Role> roles = layout.paragraphs().stream()
                .map(ArticleLayout.Paragraph::role)
                .filter(role -> role != ArticleLayout.Role.DUPLICATE)
                .toList();
        assertThat(roles.stream().filter(role -> role == ArticleLayout.Role.LEAD))
                .hasSize(roles.isEmpty() ? 0 : 1);
    }

    private static void assertRepeats(ArticleLayout layout, String text) {
        assertThat(layout.repeats()).allSatisfy(repeat -> {
            assertThat(repeat.original().end())
                    .isLessThanOrEqualTo(repeat.span().begin());
            assertThat(repeat.original().isEmpty()).isFalse();
            assertThat(repeat.span().end()).isLessThanOrEqualTo(text.length());
        });
    }
}
