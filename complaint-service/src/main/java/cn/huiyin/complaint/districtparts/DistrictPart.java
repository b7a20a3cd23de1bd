package cn.huiyin.complaint.districtparts;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.util.Arrays;

/**
 * A part of the district that administrators may change: a decision table, the outlines of the offices, the gazetteer,
 * or the head of the text model.
 */
enum DistrictPart {
    PERIODS("periods", "periods.dmn", "table-published"),
    DEADLINE_CLASS("deadline-class", "deadline-class.dmn", "table-published"),
    RESPONSIBILITY("responsibility", "responsibility.dmn", "table-published"),
    LEGAL_BASES("legal-bases", "legal-bases.dmn", "table-published"),
    OUTLINES("outlines", "offices.geojson", "outlines-published"),
    GAZETTEER("gazetteer", "gazetteer.csv", "gazetteer-published"),
    TEXT_HEAD("text-head", "text-head.json", "text-head-published");

    private final String code;
    private final String file;
    private final String publishing;

    DistrictPart(String code, String file, String publishing) {
        this.code = code;
        this.file = file;
        this.publishing = publishing;
    }

    /** @throws ProblemException not-found */
    static DistrictPart of(String code) {
        return Arrays.stream(values())
                .filter(part -> part.code.equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such part."));
    }

    String code() {
        return code;
    }

    /** Its file in the pack. */
    String file() {
        return file;
    }

    /** The code of its publication in the administrators' log. */
    String publishing() {
        return publishing;
    }
}
