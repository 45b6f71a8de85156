package org.quoin.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MomentTest {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2018, 12, 31);

    @Test
    void aMomentIsWrittenAsFineAsItIsTold() {
        assertThat(Moment.around(NEW_YEARS_EVE, Grain.CENTURY).value()).isEqualTo("20");
        assertThat(Moment.around(NEW_YEARS_EVE, Grain.DECADE).value()).isEqualTo("201");
        assertThat(Moment.around(NEW_YEARS_EVE, Grain.HALF).value()).isEqualTo("2018-H2");
        assertThat(Moment.around(NEW_YEARS_EVE, Grain.QUARTER).value()).isEqualTo("2018-Q4");
        assertThat(Moment.around(NEW_YEARS_EVE, Grain.SEASON).value()).isEqualTo("2018-WI");
        assertThat(Moment.around(NEW_YEARS_EVE, Grain.MONTH).value()).isEqualTo("2018-12");
        assertThat(Moment.around(NEW_YEARS_EVE, Grain.DAY).value()).isEqualTo("2018-12-31");
    }

    @Test
    void aWeekCountsToTheYearOfItsThursday() {
        assertThat(Moment.around(NEW_YEARS_EVE, Grain.WEEK).value()).isEqualTo("2019-W01");
    }

    @Test
    void januaryAndFebruaryEndTheWinterOfTheYearBefore() {
        assertThat(Moment.around(LocalDate.of(2019, 2, 1), Grain.SEASON).value())
                .isEqualTo("2018-WI");
    }

    @Test
    void aShiftBeyondTheCalendarIsUnknown() {
        assertThat(Moment.year(1900).shift(-5000, Unit.YEAR, Grain.YEAR).value())
                .isEqualTo("XXXX");
        assertThat(Moment.year(1900).shift(Long.MAX_VALUE, Unit.DAY, Grain.DAY).value())
                .isEqualTo("XXXX-XX-XX");
    }
}
