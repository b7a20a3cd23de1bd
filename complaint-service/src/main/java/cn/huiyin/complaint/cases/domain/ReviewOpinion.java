package cn.huiyin.complaint.cases.domain;

/** What a review 复查 or re-review 复核 says of an answer. */
public enum ReviewOpinion implements Coded {
    /** 维持: the answer stands. */
    UPHELD,
    /** 重新办理: the office owes another answer. */
    HANDLE_AGAIN
}
