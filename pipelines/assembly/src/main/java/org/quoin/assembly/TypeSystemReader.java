package org.quoin.assembly;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.AllowedValue;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/**
 * Reads a UIMA type system descriptor. UIMA's own parser reads any descriptor by reflection, which makes the two hundred
 * types of a plain installation a good part of the time that a command takes to start.
 */
final class TypeSystemReader {

    private final XmlCursor xml;
    private final List<TypeDescription> types = new ArrayList<>();
    private final List<Import> imports = new ArrayList<>();

    private TypeSystemReader(XmlCursor xml) {
        this.xml = xml;
    }

    /**
     * What a descriptor holds.
     *
     * @param types its own types
     * @param imports the descriptors that it stands on
     */
    record Content(TypeSystemDescription types, List<Import> imports) {}

    /**
     * Another descriptor.
     *
     * @param isByName whether it is given by its name on the class path, with dots, or else by its place
     * @param target the name or the place, which may be relative to the importing descriptor
     */
    record Import(boolean isByName, String target) {}

    /**
     * Reads a descriptor.
     *
     * @throws XMLStreamException if it is no type system descriptor
     */
    static Content read(InputStream in) throws XMLStreamException {
        XmlCursor xml = new XmlCursor(in);
        if (!xml.name().equals("typeSystemDescription")) {
            throw new XMLStreamException("it is a <" + xml.name() + ">, not a <typeSystemDescription>");
        }
        return new TypeSystemReader(xml).content();
    }

    private Content content() throws XMLStreamException {
        TypeSystemDescription description =
                UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        xml.children(child -> {
            switch (child) {
                case "name" -> description.setName(xml.text());
                case "description" -> description.setDescription(xml.text());
                case "version" -> description.setVersion(xml.text());
                case "vendor" -> description.setVendor(xml.text());
                case "imports" -> xml.children(part -> addImport());
                case "types" -> xml.children(part -> addType());
                default -> {}
            }
        });
        xml.finish();
        description.setTypes(types.toArray(new TypeDescription[0]));
        return new Content(description, imports);
    }

    private void addImport() {
        String name = xml.attribute("name");
        imports.add(name.isEmpty() ? new Import(false, xml.attribute("location")) : new Import(true, name));
    }

    private void addType() throws XMLStreamException {
        TypeDescription type = UIMAFramework.getResourceSpecifierFactory().createTypeDescription();
        List<FeatureDescription> features = new ArrayList<>();
        List<AllowedValue> values = new ArrayList<>();
        xml.children(part -> {
            switch (part) {
                case "name" -> type.setName(xml.text());
                case "description" -> type.setDescription(xml.text());
                case "supertypeName" -> type.setSupertypeName(xml.text());
                case "features" -> xml.children(feature -> features.add(feature()));
                case "allowedValues" -> xml.children(value -> values.add(allowedValue()));
                default -> {}
            }
        });
        type.setFeatures(features.toArray(new FeatureDescription[0]));
        if (!values.isEmpty()) {
            type.setAllowedValues(values.toArray(new AllowedValue[0]));
        }
        types.add(type);
    }

    private FeatureDescription feature() throws XMLStreamException {
        FeatureDescription feature = UIMAFramework.getResourceSpecifierFactory().createFeatureDescription();
        xml.children(part -> {
            switch (part) {
                case "name" -> feature.setName(xml.text());
                case "description" -> feature.setDescription(xml.text());
                case "rangeTypeName" -> feature.setRangeTypeName(xml.text());
                case "elementType" -> feature.setElementType(xml.text());
                case "multipleReferencesAllowed" ->
                    feature.setMultipleReferencesAllowed(Boolean.parseBoolean(xml.text()));
                default -> {}
            }
        });
        return feature;
    }

    private AllowedValue allowedValue() throws XMLStreamException {
        AllowedValue allowed = UIMAFramework.getResourceSpecifierFactory().createAllowedValue();
        xml.children(part -> {
            switch (part) {
                case "string" -> allowed.setString(xml.text());
                case "description" -> allowed.setDescription(xml.text());
                default -> {}
            }
        });
        return allowed;
    }
}
