package cn.huiyin.complaint.cases.domain;

/**
 * What somebody wants to happen to a case that exists: a record whose components are what must be said with the act.
 * Their constraints are Bean Validation's, so that the interface, its description and the forms read the same ones.
 */
public interface CaseCommand {}
