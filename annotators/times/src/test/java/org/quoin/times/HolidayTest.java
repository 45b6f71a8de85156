package org.quoin.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HolidayTest {

    @Test
    void movableHolidaysAreWhereTheCalendarPutsThem() {
        assertThat(Holiday.EASTER.in(2024)).hasToString("2024-03-31");
        assertThat(Holiday.EASTER.in(2019)).hasToString("2019-04-21");
        assertThat(Holiday.GOOD_FRIDAY.in(2019)).hasToString("2019-04-19");
        assertThat(Holiday.THANKSGIVING.in(2019)).hasToString("2019-11-28");
        assertThat(Holiday.MEMORIAL.in(2019)).hasToString("2019-05-27");
    }
}
