@echo off
rem Runs the ragstone.jar beside it, with its archive of classes where that is there and made by the same Java.
rem What JAVA_OPTS says is for Java, such as -Xmx4g.
setlocal EnableExtensions DisableDelayedExpansion
set "folder=%~dp0"

rem No block in brackets: a folder such as Program Files (x86) would end it.
set "java="
set "home="
if defined JAVA_HOME set "home=%JAVA_HOME:"=%"
if defined home if exist "%home%\bin\java.exe" set "java=%home%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java goto unfit

rem The Java itself is asked only where nothing beside it says which it is, since that takes as long as to start it.
set "version="
for %%j in ("%java%") do set "release=%%~dpj..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if not defined version for /f "usebackq tokens=1-3" %%a in (`call "%java%" -version 2^>^&1`) do if "%%b"=="version" set "version=%%~c"
set "major=0"
if defined version for /f "tokens=1 delims=.-+_" %%v in ("%version%") do set "major=%%v"
if %major% LSS 17 goto unfit

rem Most commands are over before the optimizing compiler has paid; a server waits longer before it uses it, and many periods
rem want it at once. What JAVA_OPTS says goes.
set "command=%~1"
:next
if "%~1"=="" goto known
if "%~1"=="--periods" set "command=periods"
shift /1
goto next
:known
set "compiler=-XX:TieredStopAtLevel=1"
if "%command%"=="periods" set "compiler="
if "%command%"=="serve" set "compiler=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=20000 -XX:Tier4CompileThreshold=100000"
set "archive="
if exist "%folder%ragstone.jsa" set archive="-XX:SharedArchiveFile=%folder%ragstone.jsa" -Xshare:auto -Xlog:disable

rem What is printed is UTF-8; the window has its own page of signs again when it is done.
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp 2^>nul') do set /a "page=%%p" 2>nul
if "%page%"=="65001" set "page="
if defined page chcp 65001 >nul 2>&1
"%java%" -XX:+IgnoreUnrecognizedVMOptions %archive% %compiler% %JAVA_OPTS% -jar "%folder%ragstone.jar" %*
set "code=%errorlevel%"
if defined page chcp %page% >nul 2>&1
exit /b %code%

:unfit
>&2 echo Ragstone needs Java 17 or newer: let JAVA_HOME name one, or have its java first on the PATH.
exit /b 1
