package org.quoin.coreference;

import java.util.HashMap;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.quoin.type.EntityMention;

/** Which mentions of an article refer to which gold entity. */
final class GoldEntities {

    private GoldEntities() {}

    /**
     * Aligns mentions with gold ones: by span, else by head.
     *
     * @return the gold entity of each mention that has one, by the mention's index
     */
    static Map<Integer, String> of(JCas gold, Discourse discourse) {
        Map<Long, String> bySpan = new HashMap<>();
        Map<Integer, String> byHead = new HashMap<>();
        for (EntityMention mention : gold.select(EntityMention.class)) {
            if (mention.getEntity() == null) {
                continue;
            }
            String entity = Integer.toString(mention.getEntity()._id());
            bySpan.put((long) mention.getBegin() << Integer.SIZE | mention.getEnd(), entity);
            if (mention.getHead() != null) {
                byHead.putIfAbsent(discourse.words().wordAt(mention.getHead().getBegin()), entity);
            }
        }
        Map<Integer, String> entities = new HashMap<>();
        for (Mention mention : discourse.mentions()) {
            String entity = bySpan.get((long) mention.begin() << Integer.SIZE | mention.end());
            for (int word = mention.phrase().first();
                    entity == null
                            && mention.isName()
                            && word <= mention.phrase().last();
                    word++) {
                entity = byHead.get(word);
            }
            entity = entity == null ? byHead.get(mention.head()) : entity;
            if (entity != null) {
                entities.put(mention.index(), entity);
            }
        }
        return entities;
    }
}
