package org.quoin.onnx;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quoin.plugin.WordList;

/** Which of Quoin's types the types of models' labels mean. Capitals do not matter. */
final class TypeMapping {

    private final Map<String, NameType> types = new HashMap<>();

    private TypeMapping() {}

    /**
     * Makes a mapping.
     *
     * @param own entries {@code TYPE=PERSON}, which go before those of {@code types.txt}
     * @throws IllegalArgumentException if an entry is not of this form
     */
    static TypeMapping of(List<String> own) {
        TypeMapping mapping = new TypeMapping();
        mapping.addAll(WordList.of(TypeMapping.class, "types.txt"));
        mapping.addAll(own);
        return mapping;
    }

    private void addAll(Collection<String> entries) {
        for (String entry : entries) {
            int equals = entry.lastIndexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "'" + entry + "' is no mapping of a label; write it like PER=PERSON");
            }
            types.put(key(entry.substring(0, equals)), type(entry.substring(equals + 1), entry));
        }
    }

    private static NameType type(String name, String entry) {
        try {
            return NameType.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + entry + "' maps a label to '" + name.strip()
                    + "', which is none of " + Arrays.toString(NameType.values()));
        }
    }

    /** Returns what a type of the model's means; nothing if the mapping does not say. */
    Optional<NameType> of(String type) {
        return Optional.ofNullable(types.get(key(type)));
    }

    private static String key(String type) {
        return type.strip().toUpperCase(Locale.ROOT);
    }
}
