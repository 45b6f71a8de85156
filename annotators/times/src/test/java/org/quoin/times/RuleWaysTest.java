package org.quoin.times;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quoin.times.PatternParser.Step;

/** Writes every rule in every way that it allows, and reads that. */
class RuleWaysTest {

    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("INT", "7"),
            Map.entry("DECIMAL", "2.5"),
            Map.entry("DAYNUM", "12"),
            Map.entry("MONTHNUM", "4"),
            Map.entry("YEAR", "1812"),
            Map.entry("MODERNYEAR", "1994"),
            Map.entry("TWODIGITS", "45"),
            Map.entry("SHORTYEAR", "'98"),
            Map.entry("HOURNUM", "9"),
            Map.entry("CLOCK", "10:30"),
            Map.entry("MILITARY", "1430"),
            Map.entry("NTH", "3rd"),
            Map.entry("DECADE", "1980s"));

    private final Grammar grammar = TimeRules.grammar();
    private final List<RuleFile> files = TimeRules.files();
    private final Map<String, String> classes = new HashMap<>(SHAPES);
    private final Map<String, String> heads = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> everyRuleCanBeReadInEveryWayThatItIsWritten() {
        files.forEach(file -> file.words()
                .forEach(words -> classes.putIfAbsent(
                        words.className(), words.words().get(0).split("/")[0])));
        files.forEach(file -> file.rules().forEach(line -> heads.putIfAbsent(line.head(), line.pattern())));
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .map(line -> DynamicTest.dynamicTest(line.source() + " " + line.pattern(), () -> readAll(line)));
    }

    private void readAll(RuleFile.Line line) {
        for (List<Step> way : PatternParser.parse(line.pattern())) {
            String text = written(way);
            for (Optional<LocalDate> today :
                    List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2020, 2, 29)))) {
                assertThatCode(() -> TimeFinder.find(grammar, pieces(text), today, true))
                        .as(text)
                        .doesNotThrowAnyException();
            }
        }
    }

    private String written(List<Step> way) {
        return way.stream()
                .map(step -> switch (step.kind()) {
                    case WORD -> step.name();
                    case CLASS -> classes.get(step.name());
                    case HEAD ->
                        written(PatternParser.parse(heads.get(step.name())).get(0));
                    case ANY -> "things";
                    case OPEN, CLOSE -> "";
                })
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Returns the words of a text, each of which may have any tag. */
    private Pieces pieces(String text) {
        Pieces pieces = new Pieces(text, grammar.vocabulary());
        int at = 0;
        for (String word : text.split(" ")) {
            pieces.add(at, at + word.length(), 0, "");
            at += word.length() + 1;
        }
        return pieces;
    }
}
