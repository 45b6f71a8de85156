package org.quoin.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of descriptors that a test writes. */
record DescriptorFolder(Path path) {

    DescriptorFolder with(String file, String yaml) throws IOException {
        Files.writeString(path.resolve(file), yaml);
        return this;
    }

    Pipeline assemble(String file, String... settings) throws DescriptorException {
        return assemble(file, List.of(settings), new ArrayList<>());
    }

    private Pipeline assemble(String file, List<String> settings, List<Problem> warnings) throws DescriptorException {
        return new Assembler(Installation.of(getClass().getClassLoader()))
                .assemble(path.resolve(file).toString(), settings, warnings::add);
    }

    /** Returns what is wrong with a descriptor, one line a problem, files named as in this folder; none if it is right. */
    List<String> report(String file, String... settings) {
        List<Problem> warnings = new ArrayList<>();
        try {
            assemble(file, List.of(settings), warnings);
            return lines(warnings);
        } catch (DescriptorException e) {
            return lines(e.problems());
        }
    }

    private List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.toString().replace(path + "/", ""))
                .toList();
    }
}
