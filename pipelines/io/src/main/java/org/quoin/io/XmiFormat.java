package org.quoin.io;

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
    public boolean showsOrderOfIndexes() {
        return true;
    }

    @Override
    public byte[] render(JCas article) throws IOException {
        XmlText xml = new XmlText();
        try {
            new XmiCasSerializer(null).serialize(article.getCas(), xml, null, null, null);
        } catch (SAXException e) {
            throw new IOException("the article holds a character that XML can't: " + e.getMessage(), e);
        }
        return xml.toBytes();
    }

    @Override
    public ArticleSink open(RunOutput run) throws IOException {
        Path folder = run.folder().resolve("xmi");
        TypeSystemFile.write(folder, run.types());
        return new FolderSink(folder, ".xmi");
    }
}
