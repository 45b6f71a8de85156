package org.quoin.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrammarTest {

    @Test
    void aRuleMatchesItsWordsInEveryWayThatItAllows() {
        Grammar grammar = compiled("HUE = red blue : 1", "DATE the? (HUE day|day of HUE) : year(1900)");

        assertThat(found(grammar, "the red day")).containsExactly("the red day");
        assertThat(found(grammar, "on a day of blue")).containsExactly("day of blue");
        assertThat(found(grammar, "the day")).isEmpty();
    }

    @Test
    void onlyWhatIsMarkedIsTheExpression() {
        Grammar grammar = compiled("DATE in [YEAR] (-|to) [YEAR] : year(YEAR) ; year(YEAR2)");

        assertThat(found(grammar, "in 1812 to 1815")).containsExactly("1812", "1815");
    }

    @Test
    void theLongestMatchWinsAndWhatIsNoTimeHoldsItBack() {
        Grammar grammar = compiled("DATE may : month(5)", "none may day", "DATE may day of YEAR : year(YEAR)");

        assertThat(found(grammar, "may")).containsExactly("may");
        assertThat(found(grammar, "may day")).isEmpty();
        assertThat(found(grammar, "may day of 1812")).containsExactly("may day of 1812");
    }

    @Test
    void aMistakeIsNamedWithItsLine() {
        assertThatThrownBy(() -> compiled("DATE may : month(5)", "DATE june : mnoth(6)"))
                .hasMessageStartingWith("test.txt:2: there is no operation 'mnoth'; there are add, after,");
        assertThatThrownBy(() -> compiled("DATE (may : month(5)")).hasMessage("test.txt:1: a '(' is not closed");
        assertThatThrownBy(() -> compiled("DATE MOON : month(5)"))
                .hasMessage("test.txt:1: there is no class of words 'MOON'");
        assertThatThrownBy(() -> compiled("DATE <moon> : month(5)"))
                .hasMessage("test.txt:1: there is no rule with the head 'moon'");
        assertThatThrownBy(() -> compiled("DATE a? : month(5)")).hasMessage("test.txt:1: it can match nothing at all");
        assertThatThrownBy(() -> compiled("June")).hasMessageStartingWith("test.txt:1: 'June' is no rule");
    }

    @Test
    void rulesThatCallThemselvesAreRefused() {
        assertThatThrownBy(() -> compiled("moon new <sun> : year(1)", "sun old <moon> : year(1)"))
                .hasMessageMatching("the rules of '(moon|sun)' call themselves");
    }

    private static Grammar compiled(String... lines) {
        return Grammar.compile(List.of(RuleFile.parse("test.txt", List.of(lines))));
    }

    private static List<String> found(Grammar grammar, String text) {
        return TimeFinder.find(grammar, PlainWords.read(text, grammar.vocabulary()), Optional.empty(), false).stream()
                .map(timex -> text.substring(timex.begin(), timex.end()))
                .toList();
    }
}
