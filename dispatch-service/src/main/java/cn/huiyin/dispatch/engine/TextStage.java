package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.District;

/** A way to read a category from the text of a complaint. */
public interface TextStage {

    /** Never throws on any text; an unknown matter is an answer, not an error. */
    TextReading read(Complaint complaint, District district);
}
