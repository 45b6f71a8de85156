package org.quoin.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2019-03-14            |          | Thursday, 14 March 2019             | 2019-03-14
            2019-03               |          | March 2019                          | 2019-03
            2019-03               | START    | early in March 2019                 | 2019-03
            2019                  | APPROX   | about 2019                          | 2019
            199                   |          | 1990s                               | ''
            18                    |          | the 19th century                    | ''
            20                    |          | the 21st century                    | ''
            FY2018                |          | fiscal year 2018                    | ''
            2019-Q2               |          | the second quarter of 2019          | ''
            FY2019-H1             |          | the first half of fiscal year 2019  | ''
            2008-FA               |          | autumn of 2008                      | ''
            2019-W11              |          | the week of Monday, 11 March 2019   | 2019-W11
            2019-W11-WE           |          | the weekend of Saturday, 16 March 2019 | ''
            2019-W11-4            |          | Thursday, 14 March 2019             | 2019-03-14
            2019-03-14TEV         |          | Thursday, 14 March 2019, evening    | 2019-03-14
            2019-03-14T09         |          | Thursday, 14 March 2019, 09:00      | 2019-03-14T09:00
            2019-03-14T18:20Z     |          | Thursday, 14 March 2019, 18:20 UTC  | 2019-03-14T18:20Z
            2019-03-14T18:20:30+02|          | Thursday, 14 March 2019, 18:20 +02  | 2019-03-14T18:20+02:00
            2019-12-31T24:00      |          | Wednesday, 1 January 2020, 00:00    | 2020-01-01T00:00
            """)
    void aDateIsToldInWordsAndAsHtmlWritesIt(String value, String mod, String label, String machine) {
        CalendarValue date = CalendarValue.of(value, mod).orElseThrow();

        assertThat(date.label()).isEqualTo(label);
        assertThat(date.machine()).isEqualTo(machine);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PAST_REF", "XXXX-WXX-4", "XXXX-03-14", "P3D", "T09:00", "2019-02-30", "2019-13", "2019-03-14T29"
            })
    void whatNamesNoDateHasNoPlaceInTheCalendar(String value) {
        assertThat(CalendarValue.of(value, null)).isEmpty();
    }

    @Test
    void noValueHasNoPlaceInTheCalendar() {
        assertThat(CalendarValue.of(null, "START")).isEmpty();
    }

    @Test
    void datesAreInOrderOfTheirBeginTheLongerBeforeTheShorter() {
        List<String> values = Stream.of(
                        "2019-03-14T09:00",
                        "2019-03-14",
                        "2019-03-01",
                        "2019-W11",
                        "2019-03",
                        "2019-WI",
                        "2019-Q1",
                        "2019",
                        "201",
                        "2018-12-31T23:59",
                        "2019-03-14TMO")
                .map(value -> CalendarValue.of(value, null))
                .flatMap(Optional::stream)
                .sorted(CalendarValue.ORDER)
                .map(CalendarValue::label)
                .toList();

        assertThat(values)
                .containsExactly(
                        "2010s",
                        "Monday, 31 December 2018, 23:59",
                        "2019",
                        "the first quarter of 2019",
                        "March 2019",
                        "Friday, 1 March 2019",
                        "the week of Monday, 11 March 2019",
                        "Thursday, 14 March 2019",
                        "Thursday, 14 March 2019, morning",
                        "Thursday, 14 March 2019, 09:00",
                        "winter of 2019");
    }
}
