package org.quoin.io.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** The page's templates, style sheet and script, which lie beside this class. Thread-safe. */
final class Templates {

    private final Mustache.Compiler compiler = Mustache.compiler()
            .withEscaper(HtmlText::escape)
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .withLoader(name -> new StringReader(resource(name + ".mustache")));

    /** A section of the page, a line of its contents, and the page. */
    final Template section = compiler.loadTemplate("section");

    final Template entry = compiler.loadTemplate("entry");
    final Template page = compiler.loadTemplate("page");

    final String style = resource("page.css");
    final String script = resource("page.js");

    private static String resource(String name) {
        try (InputStream in = Templates.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(Templates.class.getPackageName() + " lacks its resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the resource " + name + " can't be read", e);
        }
    }
}
