package org.quoin.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;

/** The type systems on a class path, published by uimaFIT's convention. */
final class TypeSystems {

    private static final String LIST = "META-INF/org.apache.uima.fit/types.txt";

    private final ClassLoader loader;
    private final ResourceManager resources;
    private final Problems problems;

    TypeSystems(ClassLoader loader, ResourceManager resources, Problems problems) {
        this.loader = loader;
        this.resources = resources;
        this.problems = problems;
    }

    /** Reads all of them, imports resolved. What can't be read is reported and left out. */
    TypeSystemDescription published() {
        List<TypeSystemDescription> all = new ArrayList<>();
        try {
            for (ClassPathList.Entry entry : new ClassPathList(loader).read(LIST)) {
                entry.resources().forEach(found -> read(found, all));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the type systems on the class path can't be listed", e);
        }
        return merge(all);
    }

    private void read(ClassPathList.Found found, List<TypeSystemDescription> all) {
        try {
            TypeSystemDescription types =
                    UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(found.url()));
            types.resolveImports(resources);
            all.add(types);
        } catch (IOException | InvalidXMLException e) {
            problems.add(
                    ProblemCode.BROKEN_TYPES,
                    Position.of(found.url().toString()),
                    "the type system can't be read: " + e.getMessage());
        }
    }

    /** Makes one type system of several. Types that contradict each other are reported. */
    TypeSystemDescription merge(List<TypeSystemDescription> all) {
        try {
            return CasCreationUtils.mergeTypeSystems(all, resources);
        } catch (ResourceInitializationException e) {
            problems.add(
                    ProblemCode.BROKEN_TYPES,
                    Position.of(LIST),
                    "the types on the class path contradict each other: " + e.getMessage());
            return UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        }
    }
}
