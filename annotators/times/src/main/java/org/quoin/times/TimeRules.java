package org.quoin.times;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.quoin.plugin.WordList;

/** The rules for English that come with this package. */
final class TimeRules {

    private TimeRules() {}

    /** Reads the rule files, in the order of {@code topics.txt}. */
    static List<RuleFile> files() {
        return WordList.of(TimeRules.class, "topics.txt").stream()
                .map(TimeRules::file)
                .toList();
    }

    private static RuleFile file(String name) {
        try (InputStream in = TimeRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(TimeRules.class.getPackageName() + " lacks its rules " + name);
            }
            return read(name, in);
        } catch (IOException e) {
            throw new IllegalStateException("the rules " + name + " can't be read", e);
        }
    }

    private static RuleFile read(String name, InputStream in) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return RuleFile.parse(name, reader.lines().toList());
    }

    /**
     * Compiles a file of further rules with the rules of this package; where both match the same words, the further ones
     * hold.
     *
     * @throws IllegalArgumentException if a line can't be read; the message names it
     */
    static Grammar with(InputStream in) {
        List<RuleFile> all = new ArrayList<>(List.of(read("rules", in)));
        all.addAll(files());
        return Grammar.compile(all);
    }

    /** Returns the rules, compiled once. */
    static Grammar grammar() {
        return Compiled.GRAMMAR;
    }

    private static final class Compiled {
        static final Grammar GRAMMAR = Grammar.compile(files());
    }
}
