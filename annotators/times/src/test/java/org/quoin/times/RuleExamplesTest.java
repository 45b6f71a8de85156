package org.quoin.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that stand beside the rules, for an article of 12 June 2019, a Wednesday. */
class RuleExamplesTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 6, 12);
    private static final Pattern MARKED = Pattern.compile("\\{([^}]*)}");

    @TestFactory
    Stream<DynamicTest> everyRuleDoesWhatItsExamplesSay() {
        return TimeRules.files().stream()
                .flatMap(file -> file.examples().stream())
                .map(example -> DynamicTest.dynamicTest(
                        example.source() + " " + example.text(),
                        () -> assertThat(found(example.text())).isEqualTo(expected(example))));
    }

    private static List<String> expected(RuleFile.Example example) {
        List<String> expected = new ArrayList<>();
        Matcher marked = MARKED.matcher(example.text());
        for (int i = 0; marked.find(); i++) {
            assertThat(example.values()).as("values of " + example.source()).hasSizeGreaterThan(i);
            expected.add(
                    PlainWords.text(marked.group(1)) + " = " + example.values().get(i));
        }
        return expected;
    }

    private static List<String> found(String marked) {
        String tagged = marked.replace("{", "").replace("}", "");
        String text = PlainWords.text(tagged);
        Grammar grammar = TimeRules.grammar();
        return TimeFinder.find(grammar, PlainWords.read(tagged, grammar.vocabulary()), Optional.of(TODAY), true)
                .stream()
                .map(timex -> text.substring(timex.begin(), timex.end()) + " = "
                        + (timex.value() + " " + timex.mod()).strip())
                .toList();
    }
}
