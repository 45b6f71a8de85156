package org.quoin.language;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_ADJ;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_ADP;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_ADV;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_AUX;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_CONJ;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_DET;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_INTJ;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_NOUN;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_NUM;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_PART;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_PRON;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_PROPN;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_PUNCT;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_SCONJ;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_SYM;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_VERB;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_X;
import org.apache.uima.jcas.JCas;

/** DKPro Core's types for the universal tags. */
final class DkproTags {

    private DkproTags() {}

    /** Makes an annotation of the type for a universal tag; the plain type where there is none. */
    static POS newPos(JCas article, String universalTag) {
        return switch (universalTag) {
            case "ADJ" -> new POS_ADJ(article);
            case "ADP" -> new POS_ADP(article);
            case "ADV" -> new POS_ADV(article);
            case "AUX" -> new POS_AUX(article);
            case "CCONJ" -> new POS_CONJ(article);
            case "DET" -> new POS_DET(article);
            case "INTJ" -> new POS_INTJ(article);
            case "NOUN" -> new POS_NOUN(article);
            case "NUM" -> new POS_NUM(article);
            case "PART" -> new POS_PART(article);
            case "PRON" -> new POS_PRON(article);
            case "PROPN" -> new POS_PROPN(article);
            case "PUNCT" -> new POS_PUNCT(article);
            case "SCONJ" -> new POS_SCONJ(article);
            case "SYM" -> new POS_SYM(article);
            case "VERB" -> new POS_VERB(article);
            case "X" -> new POS_X(article);
            default -> new POS(article);
        };
    }
}
