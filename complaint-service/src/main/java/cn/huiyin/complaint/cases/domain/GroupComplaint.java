package cn.huiyin.complaint.cases.domain;

/**
 * Group complaint 群体投诉: so many different people stand behind the incident of a case that it is more urgent than each
 * alone.
 *
 * @param incident number of the incident
 */
public record GroupComplaint(String incident) {}
