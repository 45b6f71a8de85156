package org.quoin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoin.evaluation.Scores.Row;

class ScoresTest {

    @Test
    void articlesAreAddedUp() {
        Row row = scores(Counts.of(1, 2, 1), Counts.of(3, 3, 4)).rows().get(0);

        assertThat(row.counts()).isEqualTo(Counts.of(4, 5, 5));
        assertThat(row.f1()).isEqualTo(0.8, within(1e-9));
    }

    @Test
    void theIntervalHoldsTheValueAndIsTheSameEveryTime() {
        Counts[] articles = new Counts[40];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = Counts.of(i % 4, 4, 4);
        }

        Row row = scores(articles).rows().get(0);

        assertThat(row.low()).isBetween(0.2, row.f1());
        assertThat(row.high()).isBetween(row.f1(), 0.6);
        assertThat(scores(articles).rows().get(0)).isEqualTo(row);
    }

    @Test
    void likeArticlesLeaveNoDoubt() {
        Row row = scores(Counts.of(1, 2, 2), Counts.of(1, 2, 2)).rows().get(0);

        assertThat(row.low()).isEqualTo(row.high()).isEqualTo(0.5);
    }

    @Test
    void aMeanIsOfWhatTheGoldHas() {
        Scores scores = new Scores();
        scores.next();
        scores.add("one", Counts.of(1, 1, 1));
        scores.add("two", Counts.of(1, 2, 2));
        scores.add("three", Counts.of(0, 4, 0));
        scores.mean("all", List.of("one", "two", "three")::contains);

        assertThat(scores.rows()).last().matches(row -> row.name().equals("all") && row.f1() == 0.75);
    }

    @Test
    void whereNothingIsMeasuredNothingIsShown() {
        assertThat(scores(Counts.NONE).rows()).isEmpty();
    }

    private static Scores scores(Counts... articles) {
        Scores scores = new Scores();
        for (Counts counts : articles) {
            scores.next();
            scores.add("names", counts);
        }
        return scores;
    }
}
