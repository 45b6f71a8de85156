package org.quoin.bundle;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles what a third party would write, against the built jar, and packs it as a plugin. */
final class PluginJar {

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder components = new StringBuilder();
    private String classPath = QuoinJar.path().toString();

    /** Adds a class. */
    PluginJar source(String className, String code) {
        sources.put(className, code);
        return this;
    }

    /** Adds a jar to compile against, before Quoin. */
    PluginJar against(Path jar) {
        classPath = jar + File.pathSeparator + classPath;
        return this;
    }

    /** Adds a file. */
    PluginJar file(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds an annotator that needs nothing and makes mentions; its process method has a body. */
    PluginJar annotator(String className, String members, String processing) {
        String simple = className.substring(className.lastIndexOf('.') + 1);
        String path = className.replace('.', '/') + ".xml";
        components.append("classpath*:").append(path).append('\n');
        file(path, descriptor(className, simple));
        return source(
                className,
                """
                package %s;

                import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
                import org.apache.uima.jcas.JCas;
                import org.quoin.type.EntityMention;

                public class %s extends JCasAnnotator_ImplBase {

                    %s

                    @Override
                    public void process(JCas article) {
                        %s
                    }

                    private static void mention(JCas article, String value) {
                        EntityMention mention = new EntityMention(article, 0, 1);
                        mention.setValue(value);
                        mention.addToIndexes();
                    }
                }
                """
                        .formatted(className.substring(0, className.lastIndexOf('.')), simple, members, processing));
    }

    static String descriptor(String className, String name) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
                  <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
                  <primitive>true</primitive>
                  <annotatorImplementationName>%s</annotatorImplementationName>
                  <analysisEngineMetaData>
                    <name>%s</name>
                    <version>1.0</version>
                    <capabilities>
                      <capability>
                        <outputs><type>org.quoin.type.EntityMention</type></outputs>
                      </capability>
                    </capabilities>
                    <operationalProperties>
                      <modifiesCas>true</modifiesCas>
                      <multipleDeploymentAllowed>true</multipleDeploymentAllowed>
                      <outputsNewCASes>false</outputsNewCASes>
                    </operationalProperties>
                  </analysisEngineMetaData>
                </analysisEngineDescription>
                """
                .formatted(className, name);
    }

    /** Compiles and writes the jar. */
    Path write(Path jar) throws IOException {
        if (!components.isEmpty()) {
            file("META-INF/org.apache.uima.fit/components.txt", components.toString());
        }
        Path classes = Files.createTempDirectory("classes");
        compile(classes);
        Files.createDirectories(jar.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> compiled = Files.walk(classes)) {
            for (Path file : compiled.filter(Files::isRegularFile).sorted().toList()) {
                files.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return jar;
    }

    private void compile(Path classes) {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> report = new DiagnosticCollector<>();
        List<Source> units = sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        List<String> options = List.of("-d", classes.toString(), "-classpath", classPath, "-proc:none", "-nowarn");
        if (!compiler.getTask(null, null, report, options, null, units).call()) {
            throw new IllegalStateException(report.getDiagnostics().stream()
                    .map(Diagnostic::toString)
                    .toList()
                    .toString());
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(String className, String code) {
            super(URI.create("string:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
