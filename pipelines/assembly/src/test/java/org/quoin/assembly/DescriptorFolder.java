package org.quoin.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of descriptors that a test writes. */
record DescriptorFolder(Path path) {

    DescriptorFolder with(String file, String yaml) throws IOException {
        Files.writeString(path.resolve(file), yaml);
        return this;
    }

    Pipeline assemble(String file) throws DescriptorException {
        return new Assembler(Installation.of(getClass().getClassLoader()))
                .assemble(path.resolve(file).toString());
    }

    /** Returns what is wrong with a descriptor, one line a problem, files named as in this folder; none if it is right. */
    List<String> report(String file) {
        try {
            assemble(file);
            return List.of();
        } catch (DescriptorException e) {
            return e.problems().stream()
                    .map(problem -> problem.toString().replace(path + "/", ""))
                    .toList();
        }
    }
}
