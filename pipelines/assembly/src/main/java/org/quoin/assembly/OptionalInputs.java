package org.quoin.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads the types that a component's class says it can do without, in its annotation {@code OptionalInputs}. The class
 * is read as a file; it is not loaded.
 */
final class OptionalInputs extends ClassVisitor {

    private static final String ANNOTATION = "Lorg/quoin/plugin/OptionalInputs;";

    private final List<String> types = new ArrayList<>();

    private OptionalInputs() {
        super(Opcodes.ASM9);
    }

    /** Returns the names of the types; none if there is no such class, or it can't be read, which comes out when it is used. */
    static List<String> of(String className, ClassLoader loader) {
        URL file = loader.getResource(className.replace('.', '/') + ".class");
        if (file == null) {
            return List.of();
        }
        try (InputStream in = new LimitedInput(file.openStream())) {
            OptionalInputs inputs = new OptionalInputs();
            new ClassReader(in)
                    .accept(inputs, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return List.copyOf(inputs.types);
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return descriptor.equals(ANNOTATION) ? new Values() : null;
    }

    private final class Values extends AnnotationVisitor {

        Values() {
            super(Opcodes.ASM9);
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            return this;
        }

        @Override
        public void visit(String name, Object value) {
            types.add((String) value);
        }
    }
}
