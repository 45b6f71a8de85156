package org.quoin.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeFinderTest {

    private static final Optional<LocalDate> A_WEDNESDAY = Optional.of(LocalDate.of(2019, 6, 12));

    @Test
    void aWeekdayOfAPastClauseIsTheLastOne() {
        assertThat(values("The ferry left on Thursday.", A_WEDNESDAY)).containsExactly("2019-06-06");
    }

    @Test
    void aWeekdayOfAFutureClauseIsTheNextOne() {
        assertThat(values("The ferry will leave on Thursday.", A_WEDNESDAY)).containsExactly("2019-06-13");
    }

    @Test
    void theArticlesOwnWeekdayIsItsDay() {
        assertThat(values("The ferry left on Wednesday.", A_WEDNESDAY)).containsExactly("2019-06-12");
    }

    @Test
    void daysLaterAreCountedFromTheDayNamedLast() {
        assertThat(values("The ferry left on May 3. It came back two days later.", A_WEDNESDAY))
                .containsExactly("2019-05-03", "2019-05-05");
    }

    @Test
    void thatDayIsTheDayNamedLastWhateverElseWasNamedSince() {
        assertThat(values("It fell on May 3. It was built in the 1960s. That day it rained.", A_WEDNESDAY))
                .containsExactly("2019-05-03", "196", "2019-05-03");
    }

    @Test
    void aPossessiveNamesWhatIsKnown() {
        assertThat(values("They will look for ways around Monday's vote.", A_WEDNESDAY))
                .containsExactly("2019-06-10");
    }

    @Test
    void anExpressionKnowsWhatItWasCountedFrom() {
        List<Timex> found = find("The ferry left on May 3. It came back two days later.", A_WEDNESDAY);
        assertThat(found).extracting(Timex::anchor).containsExactly(-1, 0);
    }

    @Test
    void aDurationKnowsThePointWhereItEnds() {
        List<Timex> found = find("Net fell in the nine months ended Sept. 30.", A_WEDNESDAY);

        assertThat(found).extracting(Timex::value).containsExactly("P9M", "2018-09-30");
        assertThat(found.get(0).endPoint()).isEqualTo(1);
        assertThat(found.get(0).beginPoint()).isEqualTo(-1);
    }

    @Test
    void aDurationKnowsThePointWhereItBegins() {
        List<Timex> found = find("The shop will be shut for two weeks starting Monday.", A_WEDNESDAY);

        assertThat(found).extracting(Timex::value).containsExactly("P2W", "2019-06-17");
        assertThat(found.get(0).beginPoint()).isEqualTo(1);
    }

    @Test
    void aDurationThatOnlyStandsNearAPointHasNoEnds() {
        assertThat(find("He waited two weeks and left Friday. It took two weeks. Since Monday it fell.", A_WEDNESDAY))
                .allSatisfy(timex -> assertThat(timex.beginPoint()).isEqualTo(-1))
                .allSatisfy(timex -> assertThat(timex.endPoint()).isEqualTo(-1));
    }

    @Test
    void whatHadBeenToHappenIsOver() {
        assertThat(values("The lease had/VBD been/VBN due/VBN to expire/VB Friday.", A_WEDNESDAY))
                .containsExactly("2019-06-07");
        assertThat(values("It has/VBZ fallen/VBN since August.", A_WEDNESDAY)).containsExactly("2018-08");
    }

    @Test
    void aVerbInThePresentTellsATimetable() {
        assertThat(values("The two meet/VBP Monday in Oslo.", A_WEDNESDAY)).containsExactly("2019-06-17");
        assertThat(values("The two have/VBP met/VBN Monday in Oslo.", A_WEDNESDAY))
                .containsExactly("2019-06-10");
    }

    @Test
    void whatSomebodyCameForDoesNotTellWhenHeCame() {
        assertThat(values("She had/VBD rung/VBN the old governor at home on Monday to urge/VB it.", A_WEDNESDAY))
                .containsExactly("2019-06-10");
    }

    @Test
    void lastMayIsNotTheMonthJustOver() {
        assertThat(values("It was built last May.", A_WEDNESDAY)).containsExactly("2018-05");
        assertThat(values("It was built last April.", A_WEDNESDAY)).containsExactly("2019-04");
    }

    @Test
    void theLatestQuarterIsOver() {
        assertThat(values("It will close in the third quarter. Sales fell in the latest quarter.", A_WEDNESDAY))
                .containsExactly("2019-Q3", "2019-Q1");
    }

    @Test
    void vagueWordsAreNoAnchor() {
        assertThat(values("She moved in 1994 and recently left. That year it rained.", A_WEDNESDAY))
                .containsExactly("1994", "PAST_REF", "1994");
    }

    @Test
    void withoutADateWhatHangsOnItStaysOpen() {
        assertThat(values("They met on Thursday.", Optional.empty())).containsExactly("XXXX-WXX-4");
        assertThat(values("They met in June.", Optional.empty())).containsExactly("XXXX-06");
        assertThat(values("They met on Oct. 15.", Optional.empty())).containsExactly("XXXX-10-15");
        assertThat(values("They met last year.", Optional.empty())).containsExactly("XXXX");
        assertThat(values("They met last week.", Optional.empty())).containsExactly("XXXX-WXX");
        assertThat(values("They met yesterday.", Optional.empty())).containsExactly("XXXX-XX-XX");
        assertThat(values("They met on Tuesday night.", Optional.empty())).containsExactly("XXXX-WXX-2TNI");
        assertThat(values("They met two days ago.", Optional.empty())).containsExactly("XXXX-XX-XX");
    }

    @Test
    void withoutADateWhatIsToldInFullIsKnown() {
        assertThat(values("They met on Oct. 15, 1999, at 10 a.m.", Optional.empty()))
                .containsExactly("1999-10-15T10:00");
    }

    @Test
    void aDayThatDoesNotExistIsNoDay() {
        assertThat(values("It is due Feb. 31.", A_WEDNESDAY)).doesNotContain("2019-02-31");
    }

    @Test
    void theModalVerbMayIsNoMonth() {
        assertThat(values("They may leave.", A_WEDNESDAY)).isEmpty();
    }

    @Test
    void expressionsDoNotCrossSentences() {
        assertThat(values("They met in May. 3 of them left.", A_WEDNESDAY)).containsExactly("2019-05");
    }

    @Test
    void aWholeArticleInOneLineIsReadInPassing() {
        String line = "Monday 1 May in the the last two 1 1 1 - - 2 1/2 early ".repeat(20_000);
        assertThat(find(line, A_WEDNESDAY)).isNotEmpty();
    }

    @Test
    void runsOfOneWordAreRead() {
        for (String word : List.of("one ", "1 ", "- ", "May ", "second ", "the ", "1990 ", "last ")) {
            assertThat(find(word.repeat(50_000), A_WEDNESDAY)).isNotNull();
        }
    }

    private static List<String> values(String text, Optional<LocalDate> today) {
        return find(text, today).stream().map(Timex::value).toList();
    }

    private static List<Timex> find(String text, Optional<LocalDate> today) {
        Grammar grammar = TimeRules.grammar();
        return TimeFinder.find(grammar, PlainWords.read(text, grammar.vocabulary()), today, false);
    }
}
