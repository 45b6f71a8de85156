package org.quoin.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.SofaFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.mode.FeatureStructuresMode;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.apache.uima.json.jsoncas2.mode.SofaMode;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;
import org.apache.uima.json.jsoncas2.model.FeatureStructures;
import org.apache.uima.json.jsoncas2.ser.CasSerializer;
import org.apache.uima.json.jsoncas2.ser.CommonArrayFSSerializer;
import org.apache.uima.json.jsoncas2.ser.FeatureSerializer;
import org.apache.uima.json.jsoncas2.ser.FeatureStructureSerializer;
import org.apache.uima.json.jsoncas2.ser.TypeSerializer;
import org.apache.uima.json.jsoncas2.ser.TypeSystemSerializer;
import org.apache.uima.json.jsoncas2.ser.ViewsSerializer;

/**
 * UIMA's JSON CAS: {@code json/ID.json}, each with the types that it uses, and all types in
 * {@code json/TypeSystem.xml}. Offsets count UTF-16 units, as in every CAS.
 */
public final class JsonCasFormat implements ArticleFormat {

    private static final ObjectWriter JSON = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(new CasSerializer())
                    .addSerializer(new TypeSystemSerializer())
                    .addSerializer(new TypeSerializer())
                    .addSerializer(new FeatureSerializer())
                    .addSerializer(new CommonArrayFSSerializer())
                    .addSerializer(new FeatureStructureSerializer())
                    .addSerializer(new SofasFirst())
                    .addSerializer(new ViewsSerializer()))
            .writer()
            .withAttribute(SofaMode.KEY, SofaMode.AS_REGULAR_FEATURE_STRUCTURE)
            .withAttribute(FeatureStructuresMode.KEY, FeatureStructuresMode.AS_ARRAY)
            .withAttribute(OffsetConversionMode.KEY, OffsetConversionMode.UTF_16)
            .withAttribute(TypeSystemMode.KEY, TypeSystemMode.MINIMAL);

    @Override
    public String name() {
        return "json";
    }

    @Override
    public boolean showsOrderOfIndexes() {
        return true;
    }

    @Override
    public byte[] render(JCas article) throws IOException {
        return JSON.writeValueAsBytes(article.getCas());
    }

    @Override
    public ArticleSink open(RunOutput run) throws IOException {
        Path folder = run.folder().resolve("json");
        TypeSystemFile.write(folder, run.types());
        return new FolderSink(folder, ".json");
    }

    /**
     * Writes the text before what stands on it. UIMA's own {@code JsonCas2Serializer} sorts by type name; its reader then
     * meets DKPro's DocumentMetaData before the text, makes a second document annotation with the text, and forgets the
     * language.
     */
    private static final class SofasFirst extends StdSerializer<FeatureStructures> {

        private static final long serialVersionUID = 1;

        SofasFirst() {
            super(FeatureStructures.class);
        }

        @Override
        public void serialize(FeatureStructures all, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartArray();
            for (FeatureStructure each : all) {
                if (each instanceof SofaFS) {
                    provider.defaultSerializeValue(each, json);
                }
            }
            for (FeatureStructure each : all) {
                if (!(each instanceof SofaFS)) {
                    provider.defaultSerializeValue(each, json);
                }
            }
            json.writeEndArray();
        }
    }
}
