package org.quoin.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.jcas.JCas;
import org.xml.sax.SAXException;

/**
 * UIMA's XMI: {@code xmi/ID.xmi}, with {@code xmi/TypeSystem.xml} beside them. It is XML 1.0, which every tool reads,
 * but for articles with control characters, which need XML 1.1.
 */
public final class XmiFormat implements ArticleFormat {

    @Override
    public String name() {
        return "xmi";
    }

    @Override
    public byte[] render(JCas article) throws IOException {
        try {
            return serialize(article, false);
        } catch (SAXException notIn10) {
            try {
                return Xml11.withReferences(serialize(article, true));
            } catch (SAXException e) {
                throw new IOException("the article holds a character that XML can't: " + e.getMessage(), e);
            }
        }
    }

    private static byte[] serialize(JCas article, boolean xml11) throws SAXException {
        ByteArrayOutputStream xmi = new ByteArrayOutputStream(1 << 16);
        XmiCasSerializer.serialize(article.getCas(), null, xmi, false, null, null, xml11);
        return xmi.toByteArray();
    }

    @Override
    public ArticleSink open(RunOutput run) throws IOException {
        Path folder = run.folder().resolve("xmi");
        TypeSystemFile.write(folder, run.types());
        return new FolderSink(folder, ".xmi");
    }
}
