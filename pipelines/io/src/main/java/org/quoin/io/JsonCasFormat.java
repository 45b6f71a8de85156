package org.quoin.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;

/**
 * UIMA's JSON CAS 0.4: {@code json/ID.json}, each with the types that it uses, and all types in
 * {@code json/TypeSystem.xml}. Offsets count UTF-16 units, as in every CAS.
 */
public final class JsonCasFormat implements ArticleFormat {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public byte[] render(JCas article) throws IOException {
        JsonCas2Serializer serializer = new JsonCas2Serializer();
        serializer.setTypeSystemMode(TypeSystemMode.MINIMAL);
        ByteArrayOutputStream json = new ByteArrayOutputStream(1 << 16);
        serializer.serialize(article.getCas(), json);
        return json.toByteArray();
    }

    @Override
    public ArticleSink open(RunOutput run) throws IOException {
        Path folder = run.folder().resolve("json");
        TypeSystemFile.write(folder, run.types());
        return new FolderSink(folder, ".json");
    }
}
