-- What every scenario reports at its end, one line for each number, so that our program can read it.

local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long nanos; } bench_time;
  int clock_gettime(int clock, bench_time *time);
]]

local MONOTONIC = 1
local now = ffi.new("bench_time")
local threads = {}

pieces = 0

function setup(thread)
  thread:set("index", #threads)
  table.insert(threads, thread)
end

function micros()
  ffi.C.clock_gettime(MONOTONIC, now)
  return tonumber(now.seconds) * 1e6 + math.floor(tonumber(now.nanos) / 1e3)
end

function lines(file)
  local all = {}
  for line in io.lines(file) do
    table.insert(all, line)
  end
  return all
end

function header(headers, name)
  for key, value in pairs(headers) do
    if key:lower() == name then
      return value
    end
  end
end

-- A thread's globals are all that it can hand over at the end: one for each number.
function count(name)
  _G["count_" .. name] = (_G["count_" .. name] or 0) + 1
end

function piece(tookMicros)
  pieces = pieces + 1
  _G["piece_" .. pieces] = tookMicros
end

local function sum(name)
  local all = 0
  for _, thread in ipairs(threads) do
    all = all + (thread:get(name) or 0)
  end
  return all
end

local function report(...)
  print("@ " .. table.concat({...}, " "))
end

function done(summary, latency)
  report("took", summary.duration)
  report("processor", math.floor(os.clock() * 1e6))
  local errors = summary.errors
  report("broken", errors.connect + errors.read + errors.write + errors.timeout)
  for status = 100, 599 do
    local answers = sum("count_" .. status)
    if answers > 0 then
      report("status", status, answers)
    end
  end
  for _, name in ipairs(counters or {}) do
    report("count", name, sum("count_" .. name))
  end
  for i = 1, #latency do
    report("latency", latency(i))
  end
  for _, thread in ipairs(threads) do
    for i = 1, thread:get("pieces") do
      report("piece", thread:get("piece_" .. i))
    end
  end
end
