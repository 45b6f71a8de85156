package org.quoin.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quoin.evaluation.GoldCorpus;

/** The gold articles that a command is given. */
final class GoldFiles {

    static final String DESCRIPTION = "Annotated articles: .jsonl or .jsonl.gz with the keys of articles.jsonl, .conll"
            + " columns, or a folder of brat's .ann or TimeML's .tml files.";

    private GoldFiles() {}

    /** @param problems takes what is wrong */
    static List<GoldCorpus> of(List<Path> paths, List<String> problems) {
        List<GoldCorpus> corpora = new ArrayList<>();
        for (Path path : paths) {
            try {
                corpora.add(GoldCorpus.of(path));
            } catch (NoSuchFileException e) {
                problems.add(path + ": " + e.getReason());
            } catch (IOException e) {
                problems.add(e.getMessage());
            }
        }
        return corpora;
    }
}
